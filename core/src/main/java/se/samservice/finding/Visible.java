package se.samservice.finding;

import java.util.Locale;

/** Characters as a person can see them: what is invisible, acts or turns the text around is shown by its number. */
final class Visible {

    private Visible() {}

    static String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.append(character(c)));
        return shown.toString();
    }

    static String character(int c) {
        return isInvisible(c) ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c);
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
