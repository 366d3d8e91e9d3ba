package se.samservice.json.binding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The order of the properties in a document, one line for each type.
 *
 * <p>It is written down because no JVM promises to tell in which order accessors were declared; a test holds it to the
 * types.
 */
final class PropertyOrder {

    private static final Map<String, List<String>> BY_TYPE = read();

    private PropertyOrder() {}

    static int position(Class<?> type, String property) {
        int position = BY_TYPE.getOrDefault(type.getSimpleName(), List.of()).indexOf(property);
        if (position < 0) {
            throw new IllegalStateException(
                    "property-order.txt does not place " + property + " of " + type.getSimpleName());
        }
        return position;
    }

    private static Map<String, List<String>> read() {
        try (InputStream in = PropertyOrder.class.getResourceAsStream("property-order.txt")) {
            if (in == null) {
                throw new IllegalStateException("property-order.txt is missing from the samservice-json jar");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> List.of(parts[1].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
