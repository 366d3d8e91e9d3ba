package se.samservice.value;

import java.time.Month;
import java.util.List;
import java.util.Locale;

/** One of the two languages in which everything a person reads exists. */
public enum Language {
    /** Swedish (<i>svenska</i>). */
    SWEDISH(Locale.forLanguageTag("sv")),
    /** English. */
    ENGLISH(Locale.ENGLISH);

    private static final List<String> SWEDISH_MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

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
     * The name of a month as it stands in a sentence: {@code mars}, {@code March}. The names are the library's own, because
     * those of the JDK change between versions.
     *
     * @param month the month
     * @return the whole name
     */
    public String monthName(Month month) {
        return choose(SWEDISH_MONTHS, ENGLISH_MONTHS).get(month.getValue() - 1);
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
