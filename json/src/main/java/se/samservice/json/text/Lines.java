package se.samservice.json.text;

import java.util.Arrays;
import se.samservice.finding.SourceLocation;

/** The lines of a UTF-8 text; a line ends with LF, CR or CR LF, as JSON parsers count. */
public final class Lines {

    /** So that a place far out on a long line is found without counting from its beginning. */
    private static final int BLOCK = 512;

    private final byte[] text;
    private final SourceLocation origin;
    private final int[] starts;

    /** How many characters begin before each block of bytes. */
    private final int[] charactersBefore;

    /**
     * Finds the lines.
     *
     * @param text the bytes
     * @param offset where the first line begins
     */
    public Lines(byte[] text, int offset) {
        this(text, offset, new SourceLocation(1, 1));
    }

    /**
     * Finds the lines of a part of a larger text.
     *
     * @param text the bytes of the part
     * @param offset where its first line begins
     * @param origin where that is in the larger text
     */
    public Lines(byte[] text, int offset, SourceLocation origin) {
        this.text = text;
        this.origin = origin;
        starts = starts(text, offset, text.length);
        charactersBefore = new int[text.length / BLOCK + 1];
        for (int block = 1; block < charactersBefore.length; block++) {
            charactersBefore[block] = charactersBefore[block - 1] + counted((block - 1) * BLOCK, block * BLOCK);
        }
    }

    /**
     * The place of a byte, as a parser of bytes counts.
     *
     * @param text the bytes
     * @param from where the first line begins
     * @param offset the position of the byte in the text
     * @return its line, and which byte of the line it is
     */
    public static SourceLocation inBytes(byte[] text, int from, int offset) {
        int[] starts = starts(text, from, offset);
        return new SourceLocation(starts.length, offset - starts[starts.length - 1] + 1);
    }

    /** Where lines begin, up to a byte. */
    private static int[] starts(byte[] text, int from, int to) {
        int[] found = new int[64];
        found[0] = from;
        int count = 1;
        for (int i = from; i < to; i++) {
            // eight bytes at a time, which a document of megabytes makes worth while
            while (i + Long.BYTES <= to && hasNoLineEnd((long) Utf8.EIGHT_BYTES.get(text, i))) {
                i += Long.BYTES;
            }
            if (i < to && endsLine(text, i)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean endsLine(byte[] text, int i) {
        return text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.length && text[i + 1] == '\n'));
    }

    /** Whether no byte lies below 14, as both line ends do: taking 14 from such a byte is what sets its highest bit. */
    private static boolean hasNoLineEnd(long bytes) {
        return ((bytes - 0x0E0E_0E0E_0E0E_0E0EL) & ~bytes & Utf8.HIGH_BITS) == 0;
    }

    /**
     * The place a parser of bytes means.
     *
     * @param line the line, the first is 1
     * @param column the byte in the line, the first is 1
     * @return the same line and the character in it
     */
    public SourceLocation locate(int line, int column) {
        int known = Math.max(1, Math.min(line, starts.length));
        int start = starts[known - 1];
        return inWhole(known, characters(start, Math.min(start + Math.max(column - 1, 0), text.length)));
    }

    /**
     * The place of a byte.
     *
     * @param offset its position in the text
     * @return the line and the character in it
     */
    public SourceLocation locate(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return inWhole(line + 1, characters(starts[line], offset));
    }

    private SourceLocation inWhole(int line, int charactersBefore) {
        int indent = line == 1 ? origin.column() : 1;
        return new SourceLocation(origin.line() + line - 1, indent + charactersBefore);
    }

    private int characters(int from, int to) {
        return charactersBefore(to) - charactersBefore(from);
    }

    private int charactersBefore(int offset) {
        int block = offset / BLOCK;
        return charactersBefore[block] + counted(block * BLOCK, offset);
    }

    /** The bytes that do not go on with a character; those that do begin with the bits 10. */
    private int counted(int from, int to) {
        int goingOn = 0;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long bytes = (long) Utf8.EIGHT_BYTES.get(text, i);
            goingOn += Long.bitCount(bytes & ~(bytes << 1) & Utf8.HIGH_BITS);
        }
        for (; i < to; i++) {
            goingOn += (text[i] & 0xC0) == 0x80 ? 1 : 0;
        }
        return to - from - goingOn;
    }
}
