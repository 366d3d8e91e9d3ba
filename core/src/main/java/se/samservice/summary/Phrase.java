package se.samservice.summary;

import java.util.Locale;
import java.util.function.Function;
import se.samservice.text.CleanText;
import se.samservice.value.Language;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.value.Term;

/** Lines in both languages, with texts from data on one line and cut when they are long. */
final class Phrase {

    private static final int LONGEST = 300;

    private Phrase() {}

    static LocalizedText of(Function<Language, String> line) {
        return LocalizedText.of(line.apply(Language.SWEDISH), line.apply(Language.ENGLISH));
    }

    static String text(LocalizedText text, Language language) {
        return text(text.in(language.locale()));
    }

    static String text(String text) {
        String line = CleanText.of(text);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** A term as it stands within a sentence. */
    static String term(Term term, Language language) {
        String label = text(term.label(language.locale()));
        return label.isEmpty() ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    static String dated(PartialDate date, Language language, String text) {
        return upperFirst(SpokenDate.of(date, language)) + ": " + text;
    }

    static String upperFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
