package se.samservice.json;

import se.samservice.finding.Report;
import se.samservice.finding.SourceLocation;
import se.samservice.json.text.Lines;
import se.samservice.json.text.PointerLocator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/**
 * The bytes of a document.
 *
 * @param bytes all bytes; not to be changed
 * @param start where the JSON begins, after a byte order mark if there is one
 * @param limits how much of everything is allowed
 * @param origin where the JSON begins in the text that people see
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Document(byte[] bytes, int start, Limits limits, SourceLocation origin) {

    private static final SourceLocation BEGINNING = new SourceLocation(1, 1);

    static Document of(byte[] bytes, Limits limits) {
        return new Document(bytes, startsWith(bytes, 0, 0xEF, 0xBB, 0xBF) ? 3 : 0, limits, BEGINNING);
    }

    /** One of several in a larger text; a byte order mark has no place in the middle of it. */
    static Document within(byte[] bytes, Limits limits, SourceLocation origin) {
        return new Document(bytes, 0, limits, origin);
    }

    boolean isTooLarge() {
        return bytes.length > limits.max(Limit.BYTES);
    }

    /** The same place without the bytes. */
    Document without() {
        return within(new byte[0], limits, origin);
    }

    /** The same bytes with a limit that is no higher than so. */
    Document atMost(Limit limit, int max) {
        return limits.max(limit) <= max ? this : new Document(bytes, start, limits.with(limit, max), origin);
    }

    JsonParser parser() {
        return parserUpTo(bytes.length);
    }

    JsonParser parserUpTo(int end) {
        return limits.format(end - start).parser(bytes, start, end);
    }

    Lines lines() {
        return new Lines(bytes, start, origin);
    }

    /** Gives every finding its place; the document has been read as far as they go. */
    Report locate(Report report) {
        if (report.getFindings().isEmpty()) {
            return report;
        }
        try (JsonParser parser = parser()) {
            return PointerLocator.locate(report, parser, lines());
        }
    }

    /** A parser would recognise UTF-16 and UTF-32 and read them; ours are UTF-8 only. */
    boolean isOtherEncoding() {
        return startsWith(bytes, start, 0xFE, 0xFF)
                || startsWith(bytes, start, 0xFF, 0xFE)
                || (bytes.length > start + 1 && (bytes[start] == 0 || bytes[start + 1] == 0));
    }

    /** A parser would skip a second byte order mark, and one in the middle of a larger text. */
    boolean hasMarkInside() {
        return startsWith(bytes, start, 0xEF, 0xBB, 0xBF);
    }

    boolean isBlank() {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Whether the byte before can only be part of a word or number that goes on. */
    boolean isInsideWord(int end) {
        byte last = bytes[end - 1];
        return (last >= 'a' && last <= 'z') || (last >= 'A' && last <= 'Z') || isPartOfNumber(last);
    }

    private static boolean isPartOfNumber(byte b) {
        return (b >= '0' && b <= '9') || b == '.' || b == '+' || b == '-';
    }

    /** The first byte of the number that a byte lies in. */
    int beginOfNumber(int inside) {
        int first = inside;
        while (first > start && (isPartOfNumber(bytes[first - 1]) || (bytes[first - 1] | 0x20) == 'e')) {
            first--;
        }
        return first;
    }

    /** The quote before the string that a byte lies in. */
    int beginOfString(int inside) {
        int first = inside - 1;
        while (first > start && !(bytes[first] == '"' && isUnescaped(first))) {
            first--;
        }
        return first;
    }

    private boolean isUnescaped(int position) {
        int backslashes = 0;
        while (position - backslashes > start && bytes[position - backslashes - 1] == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 0;
    }

    private static boolean startsWith(byte[] bytes, int from, int... mark) {
        if (bytes.length - from < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[from + i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The place of a byte, as a parser of bytes counts. */
    TokenStreamLocation at(int offset) {
        SourceLocation place = Lines.inBytes(bytes, start, offset);
        return new TokenStreamLocation(ContentReference.unknown(), offset, place.line(), place.column());
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
