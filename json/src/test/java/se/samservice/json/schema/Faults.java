package se.samservice.json.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts faults into documents. */
final class Faults {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Faults() {}

    /** Values of every kind, of which few can stand in any one place. */
    static Stream<String> values() {
        return Stream.of(
                "null",
                "true",
                "1.5",
                "90.0001",
                "180.0001",
                "\"\"",
                "\"ord\"",
                "\" Överboda\\u202e\"",
                "\"2024-02-30\"",
                "\"2480TB117\"",
                "[]",
                "[null]",
                "[\"ord\", 7]",
                "{}",
                "{\"sv\": \"ord\", \"y\": 1}");
    }

    /** Whole numbers around every limit there is. */
    static LongStream numbers() {
        return LongStream.of(-3661, -1, 0, 31, 53, 120, 366, 3660, Integer.MIN_VALUE - 1L, Integer.MAX_VALUE)
                .flatMap(limit -> LongStream.of(limit, limit + 1));
    }

    /** Lengths of texts around every limit there is. */
    static IntStream lengths() {
        return IntStream.of(64, 200, 300, 2000, 4000).flatMap(limit -> IntStream.of(limit, limit + 1));
    }

    /** A document with a value in the place of every property at a depth. */
    static JsonNode replacing(JsonNode document, int depth, String value) {
        return replacing(document, depth, value, any -> true);
    }

    /** The same where some other value stands; among their like, values are judged by their limits. */
    static JsonNode replacing(JsonNode document, int depth, String value, Predicate<JsonNode> where) {
        return changing(document, depth, (object, name) -> {
            if (where.test(object.get(name))) {
                object.set(name, MAPPER.readTree(value));
            }
        });
    }

    /** A document without any property at a depth. */
    static JsonNode lacking(JsonNode document, int depth) {
        return changing(document, depth, ObjectNode::remove);
    }

    /** A document with too many properties at a depth. */
    static JsonNode adding(JsonNode document, int depth) {
        return changing(document, depth, (object, name) -> object.put("unknown/~" + name, 1));
    }

    /** A document with properties of the owner's own at a depth. */
    static JsonNode addingOwn(JsonNode document, int depth) {
        return changing(document, depth, (object, name) -> object.putNull("x-" + name));
    }

    private static JsonNode changing(JsonNode document, int depth, BiConsumer<ObjectNode, String> change) {
        for (ObjectNode object : objectsAt(document, depth)) {
            List.copyOf(object.propertyNames()).stream()
                    // What else is strange about a document of another version, nobody tells.
                    .filter(name -> !name.equals("schemaVersion"))
                    .forEach(name -> change.accept(object, name));
        }
        return document;
    }

    /** The objects that have as many objects around them, themselves included. */
    private static List<ObjectNode> objectsAt(JsonNode node, int depth) {
        if (node instanceof ObjectNode object && depth == 1) {
            return List.of(object);
        }
        int inside = node instanceof ObjectNode ? depth - 1 : depth;
        return node.valueStream()
                .flatMap(child -> objectsAt(child, inside).stream())
                .toList();
    }

    /** How many objects stand in each other. */
    static int depth(JsonNode node) {
        int inside = node.valueStream().mapToInt(Faults::depth).max().orElse(0);
        return node instanceof ArrayNode ? inside : node instanceof ObjectNode ? inside + 1 : 0;
    }

    /** A document as any parser of JSON would give it to a validator, or empty when it is none. */
    static Optional<String> asJson(byte[] document) {
        try {
            return Optional.of(MAPPER.readTree(document).toString());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
