package se.samservice.json.binding;

import java.lang.invoke.MethodHandle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.finding.JsonPointer;
import se.samservice.value.ExtraProperties;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.sym.PropertyNameMatcher;

/** A value type: an object with the properties of its accessors, read through its builder, and those nobody knows. */
final class ObjectShape extends Shape<Object> {

    private final ValueType type;

    /** Whole for every thread that sees it; two threads may each make one at first. */
    private @Nullable Layout layout;

    private ObjectShape(ValueType type) {
        this.type = type;
    }

    /** The shape of a value type or of its hidden implementation. */
    static Optional<Shape<?>> of(Class<?> type) {
        return ValueType.of(type).map(ObjectShape::new);
    }

    /** Worked out on first use, so that types may contain themselves. */
    private Layout layout() {
        Layout known = layout;
        if (known == null) {
            known = Layout.of(type);
            layout = known;
        }
        return known;
    }

    @Override
    public @Nullable Object read(JsonParser parser, Problems problems) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            problems.wrongKind(kind(), parser);
            return null;
        }
        Layout known = layout();
        MethodHandle[] readers = known.readers();
        TokenStreamContext start = parser.streamReadContext();
        Object builder = type.newBuilder();
        Map<String, @Nullable Object> extra = null;
        long seen = 0;
        long set = 0;
        for (int match; (match = parser.nextNameMatch(known.matcher())) != PropertyNameMatcher.MATCH_END_OBJECT; ) {
            if (match < 0) {
                extra = readUnknown(parser, problems, known, extra);
            } else if ((seen & (1L << match)) != 0) {
                problems.duplicateProperty(parser);
            } else {
                seen |= 1L << match;
                parser.nextToken();
                if (PropertyHandles.read(readers[match], builder, parser, problems)) {
                    set |= 1L << match;
                }
            }
        }
        if (extra != null) {
            type.setExtraProperties(builder, ExtraProperties.copyOf(extra));
        }
        reportMissing(known.required() & ~seen, known.names(), start, parser, problems);
        return (known.required() & ~set) == 0 ? type.build(builder) : null;
    }

    private static @Nullable Map<String, @Nullable Object> readUnknown(
            JsonParser parser, Problems problems, Layout known, @Nullable Map<String, @Nullable Object> before) {
        String name = parser.currentName();
        boolean own = ExtraShape.isOwn(name);
        if (problems.refusesName(parser)) {
            return before;
        }
        if (!own && !problems.keepsUnknownProperties()) {
            problems.unknownProperty(parser, known.names());
            return before;
        }
        Map<String, @Nullable Object> extra = before == null ? new LinkedHashMap<>() : before;
        if (!own && !extra.containsKey(name)) {
            problems.unknownPropertyKept(parser, known.names());
        }
        ExtraShape.read(parser, problems, extra);
        return extra;
    }

    private static void reportMissing(
            long missing, List<String> names, TokenStreamContext start, JsonParser parser, Problems problems) {
        if (missing != 0) {
            JsonPointer here = Problems.here(parser);
            TokenStreamLocation location = start.startLocation(ContentReference.unknown());
            for (int i = 0; i < names.size(); i++) {
                if ((missing & (1L << i)) != 0) {
                    problems.report(
                            StructuralRules.MISSING_PROPERTY,
                            parser,
                            here,
                            location,
                            Map.of("property", names.get(i)),
                            Optional.empty());
                }
            }
        }
    }

    @Override
    public void write(JsonGenerator generator, Object value) {
        generator.writeStartObject();
        for (MethodHandle writer : layout().writers()) {
            PropertyHandles.write(writer, value, generator);
        }
        ExtraProperties extra = type.extraProperties(value);
        if (!extra.isEmpty()) {
            refuseKnownNames(extra);
            ExtraShape.write(generator, extra);
        }
        generator.writeEndObject();
    }

    /** Only code can put a known name there; the document would hold it twice. */
    private void refuseKnownNames(ExtraProperties extra) {
        for (String name : extra.asMap().keySet()) {
            if (layout().matcher().matchName(name) >= 0) {
                throw new IllegalArgumentException(
                        type + " has a property “" + name + "” of its own; no extra property can be called so");
            }
        }
    }

    @Override
    JsonKind kind() {
        return JsonKind.OBJECT;
    }

    /**
     * The properties in the order of the document, at most 64.
     *
     * @param readers of each property, see {@link PropertyHandles}
     * @param writers of each property
     * @param matcher finds the position of a name
     * @param required the positions of those that must be there, as bits
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read for every object
    private record Layout(
            List<String> names,
            MethodHandle[] readers,
            MethodHandle[] writers,
            PropertyNameMatcher matcher,
            long required) {

        @SuppressWarnings("unchecked") // a shape is made from the type of its attribute
        static Layout of(ValueType type) {
            List<Attribute> attributes = type.attributes();
            if (attributes.size() > Long.SIZE) {
                throw new IllegalStateException(type + " has more than 64 attributes");
            }
            List<String> names = attributes.stream().map(Attribute::property).toList();
            MethodHandle[] readers = new MethodHandle[attributes.size()];
            MethodHandle[] writers = new MethodHandle[attributes.size()];
            long required = 0;
            for (int i = 0; i < attributes.size(); i++) {
                Attribute attribute = attributes.get(i);
                Shape<Object> shape = (Shape<Object>) Shapes.of(attribute.type());
                readers[i] = PropertyHandles.reader(attribute, shape);
                writers[i] = PropertyHandles.writer(attribute, shape);
                required |= attribute.isRequired() ? 1L << i : 0;
            }
            return new Layout(names, readers, writers, JsonFormat.names(names), required);
        }
    }
}
