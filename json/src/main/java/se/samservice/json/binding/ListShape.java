package se.samservice.json.binding;

import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A list of values of one shape. A builder takes the elements while they are read; there is no list in between. */
final class ListShape<T> extends Shape<Iterable<T>> {

    private final Shape<T> element;

    ListShape(Shape<T> element) {
        this.element = element;
    }

    @Override
    public @Nullable Iterable<T> read(JsonParser parser, Problems problems) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            problems.wrongKind(kind(), parser);
            return null;
        }
        return new Elements<>(element, parser, problems);
    }

    @Override
    public void write(JsonGenerator generator, Iterable<T> list) {
        generator.writeStartArray();
        for (T value : list) {
            element.write(generator, value);
        }
        generator.writeEndArray();
    }

    @Override
    boolean isLeftOut(Iterable<T> list) {
        return ((Collection<T>) list).isEmpty();
    }

    @Override
    JsonKind kind() {
        return JsonKind.LIST;
    }

    /** The elements that can be made, once; reading them moves the parser to the end of the list. */
    @SuppressWarnings("IterableAndIterator") // a builder asks once
    private static final class Elements<T> implements Iterable<T>, Iterator<T> {

        private final Shape<T> element;
        private final JsonParser parser;
        private final Problems problems;
        private @Nullable T next;

        Elements(Shape<T> element, JsonParser parser, Problems problems) {
            this.element = element;
            this.parser = parser;
            this.problems = problems;
        }

        @Override
        public Iterator<T> iterator() {
            return this;
        }

        @Override
        public boolean hasNext() {
            while (next == null && parser.nextToken() != JsonToken.END_ARRAY) {
                next = element.read(parser, problems);
                if (next == null) {
                    problems.leftOut(parser);
                }
            }
            return next != null;
        }

        @Override
        public T next() {
            T value = next;
            if (value == null) {
                throw new NoSuchElementException();
            }
            next = null;
            return value;
        }
    }
}
