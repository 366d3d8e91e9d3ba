package se.samservice.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import se.samservice.json.binding.FirstProblem;
import se.samservice.json.binding.Shape;
import se.samservice.json.binding.Shapes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches the types of this library to a Jackson 3 mapper of the host's own.
 *
 * <p>Mappers that look for modules find it by themselves, Spring Boot 4 among them. It changes nothing for other types.
 * The types are read as strictly as {@link SamserviceJson} reads them, except that the first fault throws a
 * {@link MismatchedInputException} and that limits, encoding and what follows the value are up to the mapper. Properties
 * whose names begin with {@code x-} are kept; the version of a document is not looked at, so that those of a newer version
 * are refused: read such documents with {@link SamserviceJson}.
 */
public final class SamserviceModule extends JacksonModule {

    /** Used by the service loader. */
    public SamserviceModule() {}

    @Override
    public String getModuleName() {
        return "se.samservice.json";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new OwnDeserializers());
        context.addSerializers(new OwnSerializers());
    }

    private static final class OwnDeserializers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return deserializer(type);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return deserializer(type);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Shapes.ofOwn(type).isPresent();
        }

        private static @Nullable ValueDeserializer<?> deserializer(JavaType type) {
            return Shapes.ofOwn(type.getRawClass()).map(ShapeDeserializer::new).orElse(null);
        }
    }

    private static final class OwnSerializers extends Serializers.Base {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return serializer(type);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return serializer(type);
        }

        private static @Nullable ValueSerializer<?> serializer(JavaType type) {
            return Shapes.ofOwn(type.getRawClass()).map(ShapeSerializer::new).orElse(null);
        }
    }

    private static final class ShapeDeserializer extends ValueDeserializer<Object> {

        private final Shape<?> shape;

        ShapeDeserializer(Shape<?> shape) {
            this.shape = shape;
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            return shape.read(
                    parser, new FirstProblem(text -> MismatchedInputException.from(parser, Object.class, text)));
        }
    }

    private static final class ShapeSerializer extends ValueSerializer<Object> {

        private final Shape<Object> shape;

        @SuppressWarnings("unchecked") // found by the type of the values
        ShapeSerializer(Shape<?> shape) {
            this.shape = (Shape<Object>) shape;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            shape.write(generator, value);
        }
    }
}
