package se.samservice.json.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import se.samservice.finding.SourceLocation;

/** The bytes of a text of any length, one after the other, and where they stand. Lines are those of {@link Lines}. */
public final class TextInput {

    /** There is no more. */
    public static final int END = -1;

    private final InputStream in;
    private final byte[] buffer = new byte[16 * 1024];
    private int position;
    private int limit;
    private int line = 1;
    private int column = 1;
    private boolean wasReturn;

    /**
     * Begins at the first line.
     *
     * @param in the bytes, UTF-8; read no further than is asked for, and left open
     */
    public TextInput(InputStream in) {
        this.in = in;
    }

    /**
     * The place of the next byte.
     *
     * @return line and character
     */
    public SourceLocation here() {
        return new SourceLocation(line, column);
    }

    /**
     * The next byte.
     *
     * @return the byte, unsigned, or {@link #END}
     * @throws UncheckedIOException if the stream fails
     */
    public int peek() {
        return position < limit ? buffer[position] & 0xFF : peek(0);
    }

    /**
     * A byte that is soon to come.
     *
     * @param ahead how many bytes come before it, a few
     * @return the byte, unsigned, or {@link #END}
     * @throws UncheckedIOException if the stream fails
     */
    public int peek(int ahead) {
        while (limit - position <= ahead) {
            if (!fill()) {
                return END;
            }
        }
        return buffer[position + ahead] & 0xFF;
    }

    private boolean fill() {
        System.arraycopy(buffer, position, buffer, 0, limit - position);
        limit -= position;
        position = 0;
        try {
            int count = in.read(buffer, limit, buffer.length - limit);
            limit += Math.max(count, 0);
            return count >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Goes past the next byte, which has been peeked at.
     *
     * @return the byte
     */
    public byte next() {
        byte b = buffer[position++];
        if (b == '\r' || (b == '\n' && !wasReturn)) {
            line = line == Integer.MAX_VALUE ? line : line + 1;
            column = 1;
        } else if (b != '\n' && (b & 0xC0) != 0x80) {
            column = column == Integer.MAX_VALUE ? column : column + 1;
        }
        wasReturn = b == '\r';
        return b;
    }

    /** Goes past a byte order mark, which has no place. */
    public void skipMark() {
        if (peek() == 0xEF && peek(1) == 0xBB && peek(2) == 0xBF) {
            position += 3;
        }
    }

    /** Goes past the white space of JSON. */
    public void skipBlank() {
        for (int b = peek(); b == ' ' || b == '\t' || b == '\n' || b == '\r'; b = peek()) {
            next();
        }
    }
}
