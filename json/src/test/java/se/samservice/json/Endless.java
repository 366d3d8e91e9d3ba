package se.samservice.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;

/** A beginning, and then the same again and again. */
final class Endless extends InputStream {

    private final byte[] start;
    private final byte[] again;
    private long position;

    Endless(String start, String again) {
        this.start = start.getBytes(UTF_8);
        this.again = again.getBytes(UTF_8);
    }

    /** How many bytes have been asked for. */
    long position() {
        return position;
    }

    @Override
    public int read() {
        long now = position++;
        return now < start.length ? start[(int) now] : again[(int) ((now - start.length) % again.length)];
    }

    @Override
    public int read(byte[] into, int from, int length) {
        for (int i = from; i < from + length; i++) {
            into[i] = (byte) read();
        }
        return length;
    }
}
