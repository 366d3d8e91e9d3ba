package se.samservice.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import se.samservice.access.AccessThresholds;
import se.samservice.json.binding.JsonFormat;
import tools.jackson.core.JsonGenerator;

/**
 * Limits for distances to service from and to JSON.
 *
 * <pre>{@code
 * {
 *   "sources": [
 *     {"id": "rule-2018", "title": "Regionens riktlinjer för stöd till kommersiell service"}
 *   ],
 *   "thresholds": [
 *     {
 *       "title": {"sv": "Mer än en mil till nästa butik"},
 *       "service": "groceries",
 *       "comparison": "more_than",
 *       "metres": 10000,
 *       "method": "road",
 *       "validity": {"start": "2018"},
 *       "sources": ["rule-2018"]
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>Of a limit {@code title}, {@code service}, {@code comparison} ({@code more_than}, {@code at_least}, {@code less_than}
 * or {@code at_most}) and {@code metres} are required; {@code method} is {@code road} unless it says {@code straight_line}
 * or {@code stated}. Read as strictly and as completely as {@link SamserviceJson} reads datasets: faulty documents never
 * throw, and every fault has code, pointer, line and column. Properties whose names begin with {@code x-} are kept. Writing
 * is deterministic.
 */
public final class AccessThresholdsJson {

    /** The largest document that is read, in bytes. */
    public static final int MAX_BYTES = 1024 * 1024;

    private static final Limits LIMITS = Limits.standard().with(Limit.BYTES, MAX_BYTES);

    private AccessThresholdsJson() {}

    /**
     * Reads limits.
     *
     * @param json the bytes, UTF-8 with or without byte order mark
     * @return the limits, or what is wrong
     */
    public static AccessThresholdsResult read(byte[] json) {
        return AccessThresholdsReader.read(Document.of(json, LIMITS));
    }

    /**
     * Reads limits from a text.
     *
     * @param json the text
     * @return the limits, or what is wrong
     */
    public static AccessThresholdsResult read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads limits from a file.
     *
     * @param file the file
     * @return the limits, or what is wrong
     * @throws UncheckedIOException if the file is missing or cannot be read
     */
    public static AccessThresholdsResult read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads limits from a stream, which is left open.
     *
     * @param in the stream, read to its end or to the limit
     * @return the limits, or what is wrong
     * @throws UncheckedIOException if the stream fails
     */
    public static AccessThresholdsResult read(InputStream in) {
        Objects.requireNonNull(in, "in");
        try {
            return read(in.readNBytes(MAX_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The document of limits: indented, one final line feed.
     *
     * @param thresholds the limits
     * @return UTF-8
     */
    public static byte[] write(AccessThresholds thresholds) {
        Objects.requireNonNull(thresholds, "thresholds");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = JsonFormat.generator(out)) {
            AccessThresholdsReader.SHAPE.write(generator, thresholds);
            generator.writeRaw('\n');
        }
        return out.toByteArray();
    }

    /**
     * The document of limits as a text.
     *
     * @param thresholds the limits
     * @return the text of {@link #write(AccessThresholds)}
     */
    public static String writeString(AccessThresholds thresholds) {
        return new String(write(thresholds), StandardCharsets.UTF_8);
    }
}
