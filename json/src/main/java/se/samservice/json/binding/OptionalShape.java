package se.samservice.json.binding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A value that may be absent; what is absent is left out of the document. */
final class OptionalShape<T> extends Shape<Optional<T>> {

    private final Shape<T> content;

    OptionalShape(Shape<T> content) {
        this.content = content;
    }

    @Override
    @SuppressWarnings("NullableOptional") // null says "could not be read", which is not "absent"
    public @Nullable Optional<T> read(JsonParser parser, Problems problems) {
        T value = content.read(parser, problems);
        return value == null ? null : Optional.of(value);
    }

    @Override
    public void write(JsonGenerator generator, Optional<T> value) {
        content.write(generator, value.orElseThrow());
    }

    @Override
    boolean isLeftOut(Optional<T> value) {
        return value.isEmpty();
    }

    @Override
    JsonKind kind() {
        return content.kind();
    }
}
