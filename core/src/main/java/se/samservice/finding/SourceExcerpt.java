package se.samservice.finding;

import se.samservice.text.Visible;

/**
 * As much of a line as helps to see a place in it, every character visible.
 *
 * <p>Characters are Unicode code points, each taken to be as wide as any other.
 *
 * @param text the part of the line
 * @param caret how many characters of the text stand before the place
 */
record SourceExcerpt(String text, int caret) {

    private static final int WIDEST = 100;
    private static final String CUT = "…";

    /**
     * The part of a line around a place.
     *
     * @param line the line
     * @param column the character (code point) in the line, the first is 1; beyond the end counts as the end
     */
    static SourceExcerpt around(String line, int column) {
        int length = line.codePointCount(0, line.length());
        int place = Math.max(0, Math.min(column - 1, length));
        int from = Math.max(0, Math.min(place - WIDEST / 2, length - WIDEST));
        int to = Math.min(length, from + WIDEST);
        String before = (from > 0 ? CUT : "") + shown(line, from, place);
        String after = shown(line, place, to) + (to < length ? CUT : "");
        return new SourceExcerpt(before + after, before.codePointCount(0, before.length()));
    }

    private static String shown(String line, int from, int to) {
        int start = line.offsetByCodePoints(0, from);
        StringBuilder shown = new StringBuilder();
        line.substring(start, line.offsetByCodePoints(start, to - from))
                .codePoints()
                .forEach(c -> shown.append(c == '\t' ? "→" : Visible.character(c)));
        return shown.toString();
    }
}
