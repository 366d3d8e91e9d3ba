package se.samservice.text;

/**
 * Text from data as it may stand in a document of ours, be it drawing, page or list: in one line, without what XML forbids
 * and without characters that would turn the text around them.
 */
public final class CleanText {

    private static final int REPLACEMENT = 0xFFFD;

    private static final int SOFT_HYPHEN = 0xAD;

    private CleanText() {}

    /**
     * One line.
     *
     * @param text any text
     * @return the text, white space folded; a character that XML 1.0 forbids is seen as a replacement character
     */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean space = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isSpace(c)) {
                if (!space) {
                    clean.append(' ');
                }
                space = true;
            } else if (!turnsText(c) && c != SOFT_HYPHEN) {
                clean.appendCodePoint(isForbidden(c) ? REPLACEMENT : c);
                space = false;
            }
        }
        int end = clean.length();
        return space && end > 0 ? clean.substring(0, end - 1) : clean.toString();
    }

    /**
     * Whether the line shows other characters than the text.
     *
     * @param text any text
     * @return true if some were replaced or left out
     */
    public static boolean isChanged(String text) {
        return text.codePoints().anyMatch(c -> !isSpace(c) && (isForbidden(c) || turnsText(c)));
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Marks, embeddings, overrides and isolates of the bidirectional algorithm. */
    private static boolean turnsText(int c) {
        return c == 0x200E || c == 0x200F || c == 0x061C || Visible.turnsDirection(c);
    }

    /** Outside the Char of XML 1.0, or a control or non-character that it merely discourages. */
    private static boolean isForbidden(int c) {
        return c < 0x20
                || (c >= 0x7F && c <= 0x9F)
                || (c >= 0xD800 && c <= 0xDFFF)
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c & 0xFFFE) == 0xFFFE;
    }
}
