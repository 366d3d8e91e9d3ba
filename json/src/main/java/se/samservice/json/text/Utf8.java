package se.samservice.json.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whether bytes are UTF-8 and nothing else. Parsers let some malformed characters pass: those written longer than needed,
 * which have been used to get past checks, and halves of characters.
 */
public final class Utf8 {

    /** Reads eight bytes as one number, the first of them lowest. */
    static final VarHandle EIGHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** The highest bit of each of the eight. */
    static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /**
     * The first byte that does not begin a well-formed character. One that is cut off by the end of the text is taken for
     * well-formed; it is the text that is cut.
     *
     * @param text the bytes
     * @param from where the text begins
     * @return its position, or the length of the text
     */
    public static int wellFormedTo(byte[] text, int from) {
        int i = nextOutsideAscii(text, from);
        while (i < text.length) {
            int length = character(text, i);
            if (length == 0) {
                return i;
            }
            i = nextOutsideAscii(text, i + length);
        }
        return text.length;
    }

    private static int nextOutsideAscii(byte[] text, int from) {
        int i = from;
        for (; i <= text.length - Long.BYTES; i += Long.BYTES) {
            long outside = (long) EIGHT_BYTES.get(text, i) & HIGH_BITS;
            if (outside != 0) {
                return i + Long.numberOfTrailingZeros(outside) / Byte.SIZE;
            }
        }
        while (i < text.length && text[i] >= 0) {
            i++;
        }
        return i;
    }

    /** The length of a character outside ASCII, or 0 (The Unicode Standard, table 3-7). */
    private static int character(byte[] text, int i) {
        int first = text[i] & 0xFF;
        if (first >= 0xC2 && first <= 0xDF) {
            return isWithin(text, i + 1, 0x80, 0xBF) ? 2 : 0;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            boolean second = isWithin(text, i + 1, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
            return second && isWithin(text, i + 2, 0x80, 0xBF) ? 3 : 0;
        }
        if (first >= 0xF0 && first <= 0xF4) {
            boolean second = isWithin(text, i + 1, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
            return second && isWithin(text, i + 2, 0x80, 0xBF) && isWithin(text, i + 3, 0x80, 0xBF) ? 4 : 0;
        }
        return 0;
    }

    private static boolean isWithin(byte[] text, int i, int least, int most) {
        return i >= text.length || ((text[i] & 0xFF) >= least && (text[i] & 0xFF) <= most);
    }
}
