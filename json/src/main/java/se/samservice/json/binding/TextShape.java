package se.samservice.json.binding;

import java.time.DateTimeException;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samservice.finding.Rule;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A value that stands as one string. */
final class TextShape<T> extends Shape<T> {

    private final JsonKind kind;
    private final Rule malformed;
    private final Function<String, @Nullable T> parse;
    private final BiConsumer<JsonGenerator, T> put;
    private final Collection<String> words;
    private final @Nullable RecentTexts<T> recent;

    /**
     * A string with a meaning.
     *
     * @param kind what a document should have
     * @param malformed the rule that is broken when a string means nothing
     * @param parse gives null or throws a {@link DateTimeException} for a string that means nothing
     * @param put writes the string that {@code parse} makes the value of
     * @param words the strings that mean something, where they are few
     * @param isRepeated whether few strings stand in many places, so that it pays to remember what they mean
     */
    TextShape(
            JsonKind kind,
            Rule malformed,
            Function<String, @Nullable T> parse,
            BiConsumer<JsonGenerator, T> put,
            Collection<String> words,
            boolean isRepeated) {
        this.kind = kind;
        this.malformed = malformed;
        this.parse = parse;
        this.put = put;
        this.words = words;
        this.recent = isRepeated ? new RecentTexts<>() : null;
    }

    @Override
    public @Nullable T read(JsonParser parser, Problems problems) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            problems.wrongKind(kind, parser);
            return null;
        }
        T known = recent == null ? null : recent.find(parser);
        return known == null ? readNew(parser, problems) : known;
    }

    private @Nullable T readNew(JsonParser parser, Problems problems) {
        String string = parser.getString();
        T value = parseOrNull(string);
        if (value == null) {
            problems.report(
                    malformed,
                    parser,
                    Problems.here(parser),
                    parser.currentTokenLocation(),
                    Map.of("expected", kind),
                    problems.closest(string, words));
        } else if (recent != null) {
            recent.remember(string, value);
        }
        return value;
    }

    private @Nullable T parseOrNull(String string) {
        try {
            return parse.apply(string);
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public void write(JsonGenerator generator, T value) {
        put.accept(generator, value);
    }

    @Override
    JsonKind kind() {
        return kind;
    }
}
