package se.samservice.json.binding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A list of values of one shape. */
final class ListShape<T> extends Shape<List<T>> {

    private final Shape<T> element;

    ListShape(Shape<T> element) {
        this.element = element;
    }

    @Override
    public @Nullable List<T> read(JsonParser parser, Problems problems) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            problems.wrongKind(kind(), parser);
            return null;
        }
        List<T> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            T value = element.read(parser, problems);
            if (value == null) {
                problems.leftOut(Problems.here(parser));
            } else {
                list.add(value);
            }
        }
        return list;
    }

    @Override
    public void write(JsonGenerator generator, List<T> list) {
        generator.writeStartArray();
        for (T value : list) {
            element.write(generator, value);
        }
        generator.writeEndArray();
    }

    @Override
    boolean isLeftOut(List<T> list) {
        return list.isEmpty();
    }

    @Override
    JsonKind kind() {
        return JsonKind.LIST;
    }
}
