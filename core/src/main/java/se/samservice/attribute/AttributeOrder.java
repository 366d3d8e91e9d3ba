package se.samservice.attribute;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The attributes of each type in the order of the document, one line a type.
 *
 * <p>They are written down because no JVM promises to tell in which order accessors were declared; a test holds them to
 * the types. {@code $schema=schema} is a property with another name than its attribute.
 */
final class AttributeOrder {

    /** One attribute and what it is called in JSON. */
    record Entry(String property, String attribute) {

        static Entry parse(String word) {
            int equals = word.indexOf('=');
            return equals < 0
                    ? new Entry(word, word)
                    : new Entry(word.substring(0, equals), word.substring(equals + 1));
        }
    }

    private static final Map<String, List<Entry>> BY_TYPE = read();

    private AttributeOrder() {}

    static List<Entry> of(String type) {
        return Objects.requireNonNull(BY_TYPE.get(type), () -> "attributes.txt has no line for " + type);
    }

    private static Map<String, List<Entry>> read() {
        try (InputStream in = AttributeOrder.class.getResourceAsStream("attributes.txt")) {
            if (in == null) {
                throw new IllegalStateException("attributes.txt is missing from the samservice-core jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(
                            parts -> parts[0],
                            parts -> Arrays.stream(parts[1].split(" "))
                                    .map(Entry::parse)
                                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
