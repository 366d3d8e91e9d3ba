package se.samservice.examples.pipos;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The text of a cell: what can be shown, and what is the same. */
final class Cells {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cf}]");

    /** å, ä and ö in UTF-8, read as if they were ISO-8859-1 or Windows-1252, and what cannot be decoded. */
    private static final Pattern GARBLED =
            Pattern.compile("Ã[\u00a5\u00a4\u00b6\u0085\u0084\u0096\u2026\u201e\u2013]|\ufffd");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private static final int SHOWN = 60;

    private Cells() {}

    static boolean hasUnseen(String cell) {
        return UNSEEN.matcher(cell).find();
    }

    static boolean isGarbled(String cell) {
        return GARBLED.matcher(cell).find();
    }

    /** The start of a text, without what cannot be seen. */
    static String shown(String text) {
        String seen = UNSEEN.matcher(text).replaceAll("\ufffd");
        return seen.codePointCount(0, seen.length()) <= SHOWN
                ? seen
                : seen.substring(0, seen.offsetByCodePoints(0, SHOWN)) + "…";
    }

    /** The words in lower case with single spaces between; the same for texts that differ in signs only. */
    static String words(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(composed).replaceAll(" ").strip();
    }

    /** An id made of a name: {@code ica-nara-bullmark}. */
    static String slug(String name) {
        String plain = Normalizer.normalize(words(name), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), 50)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "plats" : cut;
    }
}
