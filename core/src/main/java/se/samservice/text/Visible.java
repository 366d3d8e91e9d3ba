package se.samservice.text;

import java.util.Locale;

/** Characters as a person can see them: what is invisible, acts or turns the text around is shown by its number. */
public final class Visible {

    private static final int LONGEST_IN_SENTENCE = 100;

    private Visible() {}

    /**
     * The whole of a text.
     *
     * @param text any text
     * @return the text with the number of each character that cannot be seen, as Java writes it, in its place
     */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.append(character(c)));
        return shown.toString();
    }

    /**
     * As much of a text as fits in a sentence.
     *
     * @param text any text
     * @return its first hundred characters, with an ellipsis if there are more
     */
    public static String inSentence(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_IN_SENTENCE) {
            return text(text);
        }
        return text(text.substring(0, text.offsetByCodePoints(0, LONGEST_IN_SENTENCE))) + "…";
    }

    /**
     * One character.
     *
     * @param c a code point
     * @return the character or its number
     */
    public static String character(int c) {
        return isVisible(c) ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c);
    }

    /**
     * Whether a character can be seen, or is a space.
     *
     * @param c a code point
     * @return false for controls, format characters, halves of characters and the separators of lines and paragraphs
     */
    public static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /**
     * Whether a character makes a text show in another order than it is stored: the embeddings, overrides and isolates
     * of the bidirectional algorithm of Unicode.
     *
     * @param c a code point
     * @return true for such a control, false for the mere marks of a direction
     */
    public static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
