package se.samservice.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/**
 * The bytes of a document.
 *
 * @param bytes all bytes; not to be changed
 * @param start where the JSON begins, after a byte order mark if there is one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Document(byte[] bytes, int start) {

    static Document of(byte[] bytes) {
        return new Document(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0);
    }

    /** A parser would recognise UTF-16 and UTF-32 and read them; ours are UTF-8 only. */
    boolean isOtherEncoding() {
        return startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0xFF, 0xFE)
                || (bytes.length > start + 1 && (bytes[start] == 0 || bytes[start + 1] == 0));
    }

    boolean isBlank() {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Whether the last byte can only be part of a word or number that goes on. */
    boolean endsInsideWord() {
        byte last = bytes[bytes.length - 1];
        return (last >= 'a' && last <= 'z')
                || (last >= 'A' && last <= 'Z')
                || (last >= '0' && last <= '9')
                || last == '.'
                || last == '+'
                || last == '-';
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The place of a byte, as a parser of bytes counts. */
    TokenStreamLocation at(int offset) {
        int line = 1;
        int lineStart = start;
        for (int i = start; i < offset; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && !(i + 1 < bytes.length && bytes[i + 1] == '\n'))) {
                line++;
                lineStart = i + 1;
            }
        }
        return new TokenStreamLocation(ContentReference.unknown(), offset, line, offset - lineStart + 1);
    }

    /** The first byte that is no part of a UTF-8 character, or else the end. */
    int firstMalformedByte() {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(8192);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        while (decoder.decode(in, out, true).isOverflow()) {
            out.clear();
        }
        return in.position();
    }

    /** The first byte of the character a byte belongs to. */
    int characterAt(int offset) {
        int first = Math.min(offset, bytes.length - 1);
        while (first > start && (bytes[first] & 0xC0) == 0x80) {
            first--;
        }
        return first;
    }
}
