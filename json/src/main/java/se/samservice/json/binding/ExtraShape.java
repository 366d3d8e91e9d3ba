package se.samservice.json.binding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samservice.value.ExtraProperties;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/** Properties this library does not know: read as they come and written as they came. */
final class ExtraShape {

    private static final String OWN = "x-";

    private ExtraShape() {}

    /** Whether a name belongs to whoever made the document, in this version of the format and any other. */
    static boolean isOwn(String name) {
        return name.startsWith(OWN);
    }

    /** Reads the property whose name the parser stands on, and leaves the parser on its last token. */
    static void read(JsonParser parser, Problems problems, Map<String, @Nullable Object> into) {
        read(parser, problems, into, ExtraProperties.MAX_DEPTH);
    }

    private static void read(JsonParser parser, Problems problems, Map<String, @Nullable Object> into, int room) {
        String name = parser.currentName();
        if (problems.refusesName(parser)) {
            return;
        }
        if (into.containsKey(name)) {
            problems.duplicateProperty(parser);
        } else if (holdsHalfSymbol(name)) {
            // Our own parser never comes so far; that of a host may.
            problems.report(StructuralRules.SYNTAX, parser, Map.of());
            parser.nextToken();
            parser.skipChildren();
        } else {
            parser.nextToken();
            into.put(name, value(parser, problems, room));
        }
    }

    private static boolean holdsHalfSymbol(String name) {
        return name.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** A value of JSON; null also stands for one that cannot be kept, which {@code problems} then knows about. */
    private static @Nullable Object value(JsonParser parser, Problems problems, int room) {
        switch (parser.currentToken()) {
            case START_OBJECT, START_ARRAY -> {
                if (room > 0) {
                    return parser.currentToken() == JsonToken.START_OBJECT
                            ? object(parser, problems, room - 1)
                            : list(parser, problems, room - 1);
                }
                problems.report(
                        StructuralRules.LIMIT,
                        parser,
                        Map.of("max", ExtraProperties.MAX_DEPTH, "limit", JsonKind.LEVELS));
                parser.skipChildren();
                return null;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return number(parser, problems);
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return parser.currentToken() == JsonToken.VALUE_TRUE;
            }
            case VALUE_NULL -> {
                return null;
            }
            default -> {
                return parser.getString();
            }
        }
    }

    private static ExtraProperties object(JsonParser parser, Problems problems, int room) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            read(parser, problems, properties, room);
        }
        return ExtraProperties.copyOf(properties);
    }

    private static List<@Nullable Object> list(JsonParser parser, Problems problems, int room) {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser, problems, room));
        }
        return list;
    }

    private static @Nullable BigDecimal number(JsonParser parser, Problems problems) {
        try {
            return parser.getDecimalValue();
        } catch (StreamConstraintsException e) {
            throw e;
        } catch (JacksonException | NumberFormatException e) {
            // An exponent beyond 32 bits; a host's own parser may also come with infinite numbers.
            problems.report(StructuralRules.MALFORMED_VALUE, parser, Map.of("expected", JsonKind.NUMBER));
            return null;
        }
    }

    /** Writes properties into the object that is being written. */
    static void write(JsonGenerator generator, ExtraProperties properties) {
        properties.asMap().forEach((name, value) -> {
            generator.writeName(name);
            write(generator, value);
        });
    }

    private static void write(JsonGenerator generator, @Nullable Object value) {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof ExtraProperties object) {
            generator.writeStartObject();
            write(generator, object);
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray(list);
            list.forEach(element -> write(generator, element));
            generator.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else {
            generator.writeString((String) value);
        }
    }
}
