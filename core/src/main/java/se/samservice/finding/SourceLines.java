package se.samservice.finding;

import java.util.Arrays;
import java.util.Optional;

/** The lines of a text; a line ends with LF, CR or CR LF, as JSON parsers count. */
final class SourceLines {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String text;
    private final int[] starts;

    SourceLines(String text) {
        this.text = text;
        int[] found = new int[64];
        found[0] = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int count = 1;
        for (int i = found[0]; i < text.length(); i++) {
            if (endsLine(i)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
    }

    /**
     * One line.
     *
     * @param number the line, the first is 1
     * @return the line without its end, or empty when the text has no such line
     */
    Optional<String> line(int number) {
        if (number < 1 || number > starts.length) {
            return Optional.empty();
        }
        int end = number < starts.length ? starts[number] : text.length();
        while (end > starts[number - 1] && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return Optional.of(text.substring(starts[number - 1], end));
    }
}
