package se.samservice.json.opendata;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.samservice.json.binding.JsonFormat;
import se.samservice.json.text.Characters;
import tools.jackson.core.JsonGenerator;

/**
 * The members of an object that is being written, one after the other. What is empty is left out.
 *
 * @param generator stands inside the object
 */
record Members(JsonGenerator generator) {

    /** A document of one object: indented, one final line feed. */
    static byte[] document(Consumer<Members> members) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = JsonFormat.generator(out)) {
            new Members(generator).braces(members);
            generator.writeRaw('\n');
        }
        return out.toByteArray();
    }

    Members text(String name, String value) {
        generator.writeName(name);
        generator.writeString(Characters.whole(value));
        return this;
    }

    Members text(String name, Optional<String> value) {
        value.ifPresent(text -> text(name, text));
        return this;
    }

    Members texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            generator.writeName(name);
            generator.writeStartArray();
            values.forEach(value -> generator.writeString(Characters.whole(value)));
            generator.writeEndArray();
        }
        return this;
    }

    Members number(String name, double value) {
        generator.writeName(name);
        generator.writeNumber(value);
        return this;
    }

    Members integer(String name, int value) {
        generator.writeName(name);
        generator.writeNumber(value);
        return this;
    }

    Members flag(String name, boolean value) {
        generator.writeName(name);
        generator.writeBoolean(value);
        return this;
    }

    Members numbers(String name, double... values) {
        return list(name, () -> Arrays.stream(values).forEach(generator::writeNumber));
    }

    Members nothing(String name) {
        generator.writeName(name);
        generator.writeNull();
        return this;
    }

    Members object(String name, Consumer<Members> members) {
        generator.writeName(name);
        return braces(members);
    }

    <T> Members objects(String name, List<T> elements, BiConsumer<Members, T> members) {
        return elements.isEmpty()
                ? this
                : list(name, () -> elements.forEach(element -> element(object -> members.accept(object, element))));
    }

    /** A list that may be empty; what is written meanwhile are its elements. */
    Members list(String name, Runnable elements) {
        generator.writeName(name);
        generator.writeStartArray();
        elements.run();
        generator.writeEndArray();
        return this;
    }

    /** An object in a list. */
    void element(Consumer<Members> members) {
        braces(members);
    }

    private Members braces(Consumer<Members> members) {
        generator.writeStartObject();
        members.accept(this);
        generator.writeEndObject();
        return this;
    }
}
