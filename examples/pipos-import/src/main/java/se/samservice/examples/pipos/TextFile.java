package se.samservice.examples.pipos;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samservice.examples.pipos.Remark.Kind;

/**
 * A file as text: UTF-8 with or without byte order mark where it is that, else Windows-1252, of which ISO-8859-1 is a part
 * as far as letters go.
 *
 * @param name the name of the file, without folders
 * @param text what stands in it, without byte order mark
 */
record TextFile(String name, String text) {

    private static final int LARGEST = 64 << 20;

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Reads a file; when that fails, remarks why and gives null. */
    static @Nullable TextFile read(Path file, @Nullable Charset stated, List<Remark> remarks) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            remarks.add(new Remark(Kind.UNREADABLE_FILE, name, 1, "", ""));
            return null;
        }
        if (bytes.length > LARGEST) {
            remarks.add(new Remark(Kind.TOO_LARGE_FILE, name, 1, "", ""));
            return null;
        }
        try {
            String text = stated == null ? decode(bytes) : strictly(bytes, stated);
            return new TextFile(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            remarks.add(new Remark(Kind.WRONG_CHARSET, name, 1, "", ""));
            return null;
        }
    }

    private static String decode(byte[] bytes) {
        try {
            return strictly(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
