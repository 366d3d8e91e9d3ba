package se.samservice.json.binding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samservice.attribute.ValueType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * One of a closed set of types: an object with one property, which tells the type and holds the value.
 *
 * <p>A kind inside the object could come last and would have to be looked for; as the only name around it, it is known
 * when the rest is read.
 */
final class ChoiceShape extends Shape<Object> {

    private final Class<?>[] types;
    private final List<String> names;
    private final PropertyNameMatcher matcher;

    private ChoiceShape(Class<?>[] types) {
        this.types = types;
        this.names = Arrays.stream(types).map(ChoiceShape::name).toList();
        this.matcher = JsonFormat.names(names);
    }

    static ChoiceShape of(Class<?> sealed) {
        return new ChoiceShape(sealed.getPermittedSubclasses());
    }

    private static String name(Class<?> type) {
        return ValueType.of(type).orElseThrow().choice();
    }

    @Override
    public @Nullable Object read(JsonParser parser, Problems problems) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            problems.wrongKind(kind(), parser);
            return null;
        }
        TokenStreamLocation start = parser.currentTokenLocation();
        Object chosen = null;
        boolean choiceMade = false;
        for (int match; (match = parser.nextNameMatch(matcher)) != PropertyNameMatcher.MATCH_END_OBJECT; ) {
            if (match < 0) {
                choiceMade = true;
                problems.unknownProperty(parser, names);
            } else if (choiceMade) {
                problems.report(
                        StructuralRules.MALFORMED_VALUE,
                        parser,
                        Problems.here(parser),
                        parser.currentTokenLocation(),
                        Map.of("expected", kind()));
                parser.nextToken();
                parser.skipChildren();
            } else {
                choiceMade = true;
                parser.nextToken();
                chosen = shape(types[match]).read(parser, problems);
            }
        }
        if (!choiceMade) {
            problems.report(
                    StructuralRules.MALFORMED_VALUE, parser, Problems.here(parser), start, Map.of("expected", kind()));
        }
        return chosen;
    }

    @SuppressWarnings("unchecked") // found by the type of the values
    private static Shape<Object> shape(Class<?> type) {
        return (Shape<Object>) Shapes.of(type);
    }

    @Override
    public void write(JsonGenerator generator, Object value) {
        generator.writeStartObject();
        generator.writeName(name(value.getClass()));
        shape(value.getClass()).write(generator, value);
        generator.writeEndObject();
    }

    @Override
    JsonKind kind() {
        return JsonKind.CHOICE;
    }
}
