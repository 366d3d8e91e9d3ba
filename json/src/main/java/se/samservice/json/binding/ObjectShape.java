package se.samservice.json.binding;

import java.util.Arrays;
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
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** A value type: an object with the properties of its accessors, read through its builder, and those nobody knows. */
final class ObjectShape extends Shape<Object> {

    private final ValueType type;
    private volatile @Nullable Layout layout;

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
        Property[] properties = known.properties();
        TokenStreamContext start = parser.streamReadContext();
        Object builder = type.newBuilder();
        Map<String, @Nullable Object> extra = null;
        long seen = 0;
        long set = 0;
        for (int match; (match = parser.nextNameMatch(known.names())) != PropertyNameMatcher.MATCH_END_OBJECT; ) {
            if (match < 0) {
                extra = readUnknown(parser, problems, known, extra);
            } else if ((seen & (1L << match)) != 0) {
                problems.duplicateProperty(parser);
            } else {
                seen |= 1L << match;
                parser.nextToken();
                Object value = properties[match].shape().read(parser, problems);
                if (value != null) {
                    properties[match].attribute().set(builder, value);
                    set |= 1L << match;
                }
            }
        }
        if (extra != null) {
            type.setExtraProperties(builder, ExtraProperties.copyOf(extra));
        }
        reportMissing(known.required() & ~seen, properties, start, parser, problems);
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
            problems.unknownProperty(parser, known.allNames());
            return before;
        }
        Map<String, @Nullable Object> extra = before == null ? new LinkedHashMap<>() : before;
        if (!own && !extra.containsKey(name)) {
            problems.unknownPropertyKept(parser, known.allNames());
        }
        ExtraShape.read(parser, problems, extra);
        return extra;
    }

    private static void reportMissing(
            long missing, Property[] properties, TokenStreamContext start, JsonParser parser, Problems problems) {
        if (missing != 0) {
            JsonPointer here = Problems.here(parser);
            TokenStreamLocation location = start.startLocation(ContentReference.unknown());
            for (int i = 0; i < properties.length; i++) {
                if ((missing & (1L << i)) != 0) {
                    problems.report(
                            StructuralRules.MISSING_PROPERTY,
                            parser,
                            here,
                            location,
                            Map.of("property", properties[i].name()),
                            Optional.empty());
                }
            }
        }
    }

    @Override
    public void write(JsonGenerator generator, Object value) {
        generator.writeStartObject();
        for (Property property : layout().properties()) {
            property.write(generator, value);
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
            if (layout().names().matchName(name) >= 0) {
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
     * The properties in the order of the document.
     *
     * @param properties at most 64
     * @param names finds the position of a name
     * @param required the positions of those that must be there, as bits
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read for every object
    private record Layout(Property[] properties, PropertyNameMatcher names, long required) {

        List<String> allNames() {
            return Arrays.stream(properties).map(Property::name).toList();
        }

        static Layout of(ValueType type) {
            List<Attribute> attributes = type.attributes();
            if (attributes.size() > Long.SIZE) {
                throw new IllegalStateException(type + " has more than 64 attributes");
            }
            Property[] properties = new Property[attributes.size()];
            long required = 0;
            for (int i = 0; i < properties.length; i++) {
                Attribute attribute = attributes.get(i);
                properties[i] = Property.of(attribute);
                required |= attribute.isRequired() ? 1L << i : 0;
            }
            return new Layout(
                    properties,
                    JsonFormat.names(
                            attributes.stream().map(Attribute::property).toList()),
                    required);
        }
    }

    /**
     * One property of the type.
     *
     * @param encoded the name, turned into bytes once
     */
    private record Property(Attribute attribute, Shape<Object> shape, SerializableString encoded) {

        @SuppressWarnings("unchecked") // the shape is made from the type of the attribute
        static Property of(Attribute attribute) {
            return new Property(
                    attribute, (Shape<Object>) Shapes.of(attribute.type()), new SerializedString(attribute.property()));
        }

        String name() {
            return attribute.property();
        }

        void write(JsonGenerator generator, Object owner) {
            Object value = attribute.get(owner);
            if (!Attribute.isPlainlyNothing(value) && !shape.isLeftOut(value)) {
                generator.writeName(encoded);
                shape.write(generator, value);
            }
        }
    }
}
