package se.samservice.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import se.samservice.json.binding.FirstProblem;
import se.samservice.json.binding.JsonFormat;
import se.samservice.json.binding.Shape;
import se.samservice.json.binding.Shapes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;

/**
 * Teaches the types of this library to a Jackson 2 mapper of the host's own.
 *
 * <p>Mappers that look for modules find it by themselves; give others
 * {@code mapper.registerModule(new SamserviceJackson2Module())}. It changes nothing for other types. Each value passes
 * through the Jackson 3 binding as a piece of text, so that it reads and writes exactly as it does there, at two to three
 * times the cost. Of Jackson 3 only the parser and generator are used, so hosts keep the annotations of their Jackson 2,
 * which the mapper of Jackson 3 would find too old. The first fault throws a {@link MismatchedInputException} with the same message, code and pointer as a
 * finding; its line is where the value ends. For whole documents {@link se.samservice.json.SamserviceJson} is faster and
 * reports every fault.
 */
public final class SamserviceJackson2Module extends Module {

    /** Not a Jackson 3 mapper: that needs newer annotations than hosts with Jackson 2 have, and both share them. */
    private static final JsonFormat BINDING = new JsonFormat(StreamReadConstraints.defaults());

    private static final JsonFactory TEXT = new JsonFactory();

    /** Used by the service loader. */
    public SamserviceJackson2Module() {}

    @Override
    public String getModuleName() {
        return "se.samservice.jackson2";
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

    /** The value a parser stands on, numbers digit by digit; Jackson before 2.21 has no method for it. */
    private static void copy(JsonParser from, JsonGenerator to) throws IOException {
        int open = 0;
        do {
            to.copyCurrentEventExact(from);
            JsonToken token = from.currentToken();
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (open > 0 && from.nextToken() != null);
    }

    private static final class OwnDeserializers extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return deserializer(type.getRawClass());
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return deserializer(type);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Shapes.ofOwn(type).isPresent();
        }

        private static @Nullable JsonDeserializer<?> deserializer(Class<?> type) {
            return Shapes.ofOwn(type)
                    .map(shape -> new OwnDeserializer(type, shape))
                    .orElse(null);
        }
    }

    private static final class OwnSerializers extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return Shapes.ofOwn(type.getRawClass()).map(OwnSerializer::new).orElse(null);
        }
    }

    private static final class OwnDeserializer extends JsonDeserializer<Object> {

        private final Class<?> type;
        private final Shape<?> shape;

        OwnDeserializer(Class<?> type, Shape<?> shape) {
            this.type = type;
            this.shape = shape;
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            try (JsonGenerator copy = TEXT.createGenerator(json)) {
                copy(parser, copy);
            }
            try (tools.jackson.core.JsonParser copied = BINDING.parser(json.toByteArray(), 0, json.size())) {
                copied.nextToken();
                return shape.read(copied, new FirstProblem(text -> new UncheckedIOException(fault(parser, text))));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } catch (JacksonException e) {
                throw fault(parser, e.getOriginalMessage());
            }
        }

        private MismatchedInputException fault(JsonParser parser, String text) {
            return MismatchedInputException.from(parser, type, text);
        }
    }

    private static final class OwnSerializer extends JsonSerializer<Object> {

        private final Shape<Object> shape;

        @SuppressWarnings("unchecked") // found by the type of the values
        OwnSerializer(Shape<?> shape) {
            this.shape = (Shape<Object>) shape;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            try (tools.jackson.core.JsonGenerator copy = JsonFormat.compactGenerator(json)) {
                shape.write(copy, value);
            }
            try (JsonParser copied = TEXT.createParser(json.toByteArray())) {
                copied.nextToken();
                copy(copied, generator);
            }
        }
    }
}
