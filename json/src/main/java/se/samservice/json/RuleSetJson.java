package se.samservice.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import se.samservice.json.binding.JsonFormat;
import se.samservice.validation.RuleSet;
import tools.jackson.core.JsonGenerator;

/**
 * Rule sets from and to JSON.
 *
 * <pre>{@code
 * {
 *   "name": "umea",
 *   "rules": {
 *     "no_deputy": "off",
 *     "unknown_code": "info"
 *   }
 * }
 * }</pre>
 *
 * <p>Read as strictly and as completely as {@link SamserviceJson} reads datasets: faulty documents never throw, and every
 * fault has code, pointer, line and column. Both properties are required. Writing is deterministic.
 */
public final class RuleSetJson {

    /** The largest document that is read, in bytes. */
    public static final int MAX_BYTES = 1024 * 1024;

    private static final Limits LIMITS = Limits.standard().with(Limit.BYTES, MAX_BYTES);

    private RuleSetJson() {}

    /**
     * Reads a rule set.
     *
     * @param json the bytes, UTF-8 with or without byte order mark
     * @return the rule set, or what is wrong
     */
    public static RuleSetResult read(byte[] json) {
        return RuleSetReader.read(Document.of(json, LIMITS));
    }

    /**
     * Reads a rule set from a text.
     *
     * @param json the text
     * @return the rule set, or what is wrong
     */
    public static RuleSetResult read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a rule set from a file.
     *
     * @param file the file
     * @return the rule set, or what is wrong
     * @throws UncheckedIOException if the file is missing or cannot be read
     */
    public static RuleSetResult read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a rule set from a stream, which is left open.
     *
     * @param in the stream, read to its end or to the limit
     * @return the rule set, or what is wrong
     * @throws UncheckedIOException if the stream fails
     */
    public static RuleSetResult read(InputStream in) {
        Objects.requireNonNull(in, "in");
        try {
            return read(in.readNBytes(MAX_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The document of a rule set: indented, rules in the order of their codes, one final line feed.
     *
     * @param ruleSet the rule set
     * @return UTF-8
     */
    public static byte[] write(RuleSet ruleSet) {
        Objects.requireNonNull(ruleSet, "ruleSet");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = JsonFormat.generator(out)) {
            generator.writeStartObject();
            generator.writeStringProperty("name", ruleSet.name());
            generator.writeObjectPropertyStart("rules");
            ruleSet.grades()
                    .forEach((code, severity) -> generator.writeStringProperty(code, RuleSetWord.token(severity)));
            generator.writeEndObject();
            generator.writeEndObject();
            generator.writeRaw('\n');
        }
        return out.toByteArray();
    }

    /**
     * The document of a rule set as a text.
     *
     * @param ruleSet the rule set
     * @return the text of {@link #write(RuleSet)}
     */
    public static String writeString(RuleSet ruleSet) {
        return new String(write(ruleSet), StandardCharsets.UTF_8);
    }
}
