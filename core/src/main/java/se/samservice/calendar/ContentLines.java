package se.samservice.calendar;

import java.util.regex.Pattern;
import se.samservice.text.Visible;

/** Content lines of RFC 5545, section 3.1: ended by CRLF and folded between characters. */
final class ContentLines {

    /** Octets of UTF-8 in a line, not counting its end. */
    private static final int LONGEST = 75;

    private static final Pattern LINE_BREAKS = Pattern.compile("\\R+");
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder lines = new StringBuilder();

    /** Adds a line whose value holds nothing to escape. */
    void add(String name, String value) {
        int octets = 0;
        String line = name + ':' + value;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            octets += octets(c);
            if (octets > LONGEST) {
                lines.append("\r\n ");
                octets = 1 + octets(c);
            }
            lines.appendCodePoint(c);
            i += Character.charCount(c);
        }
        lines.append("\r\n");
    }

    /** Adds a line with any text. */
    void addText(String name, String text) {
        add(name, escaped(text.strip()));
    }

    /** A value of the type TEXT; also one of several, which a comma parts. */
    static String escaped(String text) {
        StringBuilder value = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> value.append("\\n");
                case '\t' -> value.append(' ');
                case '\\', ';', ',' -> value.append('\\').append((char) c);
                default -> value.appendCodePoint(isPrintable(c) ? c : REPLACEMENT);
            }
        });
        return value.toString();
    }

    /** The text with a space for each run of line breaks, of whatever kind. */
    static String onOneLine(String text) {
        return LINE_BREAKS.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isPrintable(int c) {
        int type = Character.getType(c);
        return !Visible.turnsDirection(c) && type != Character.CONTROL && type != Character.SURROGATE;
    }

    private static int octets(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
