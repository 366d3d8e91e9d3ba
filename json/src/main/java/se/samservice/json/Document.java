package se.samservice.json;

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
}
