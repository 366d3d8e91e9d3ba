package se.samservice.value;

import java.util.Locale;

/** One of the two languages in which everything a person reads exists. */
public enum Language {
    /** Swedish (<i>svenska</i>). */
    SWEDISH(Locale.forLanguageTag("sv")),
    /** English. */
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /**
     * The language that serves a locale: Swedish for every locale whose language is {@code sv}, English for all others.
     *
     * @param locale the wish of the reader; the default locale of the JVM is never asked
     * @return the language
     */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("sv") ? SWEDISH : ENGLISH;
    }

    /**
     * The locale of this language, without country.
     *
     * @return {@code sv} or {@code en}
     */
    public Locale locale() {
        return locale;
    }

    /**
     * One of two texts.
     *
     * @param <T> what holds the text
     * @param swedish the choice for Swedish
     * @param english the choice for English
     * @return the one that is in this language
     */
    public <T> T choose(T swedish, T english) {
        return this == SWEDISH ? swedish : english;
    }
}
