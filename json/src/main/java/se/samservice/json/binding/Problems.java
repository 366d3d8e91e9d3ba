package se.samservice.json.binding;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.finding.Suggestion;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** Is told what is wrong with a document while it is read: one keeps it all, another throws at once. */
public interface Problems {

    /**
     * Something is wrong at a place that can be read past.
     *
     * @param rule what is wrong
     * @param parser the parser, for an exception that wants to name it
     * @param pointer where it is in the data
     * @param location where it is in the text, as the parser counts
     * @param params what the message speaks of
     * @param suggestion what was probably meant, if anything is close
     */
    void report(
            Rule rule,
            JsonParser parser,
            JsonPointer pointer,
            TokenStreamLocation location,
            Map<String, Object> params,
            Optional<String> suggestion);

    /**
     * An element of a list could not be made and is left out; those after it move up.
     *
     * @param parser stands on the end of the element
     */
    void leftOut(JsonParser parser);

    /**
     * Whether a property that means nothing is kept with its value.
     *
     * @return false if it is an error
     */
    default boolean keepsUnknownProperties() {
        return false;
    }

    /**
     * The parser stands on a name that means nothing here. If it is too long to be kept or repeated, that is reported.
     *
     * @param parser stands on the name, and is left on the end of its value if that is true
     * @return true if there is nothing more to do about it
     */
    default boolean refusesName(JsonParser parser) {
        return false;
    }

    /**
     * What was probably meant. Comparing takes longer than reading, so one who is told of many faults may stop.
     *
     * @param given what stands there
     * @param known the words that may stand there
     * @return the closest word, or empty
     */
    default Optional<String> closest(String given, Collection<String> known) {
        return Suggestion.closest(given, known);
    }

    /**
     * Something is wrong at a place that can be read past, and nothing is close.
     *
     * @param rule what is wrong
     * @param parser the parser, for an exception that wants to name it
     * @param pointer where it is in the data
     * @param location where it is in the text, as the parser counts
     * @param params what the message speaks of
     */
    default void report(
            Rule rule,
            JsonParser parser,
            JsonPointer pointer,
            TokenStreamLocation location,
            Map<String, Object> params) {
        report(rule, parser, pointer, location, params, Optional.empty());
    }

    /**
     * Something is wrong with the token the parser stands on.
     *
     * @param rule what is wrong
     * @param parser stands on the token
     * @param params what the message speaks of
     */
    default void report(Rule rule, JsonParser parser, Map<String, Object> params) {
        report(rule, parser, here(parser), parser.currentTokenLocation(), params);
    }

    /**
     * Another kind of value stands here than should; it is skipped.
     *
     * @param expected what should
     * @param parser stands on the value
     */
    default void wrongKind(JsonKind expected, JsonParser parser) {
        JsonKind found = JsonKind.of(parser.currentToken());
        if (found == JsonKind.NULL) {
            report(StructuralRules.NULL_VALUE, parser, Map.of("expected", expected));
        } else {
            report(StructuralRules.WRONG_TYPE, parser, Map.of("expected", expected, "found", found));
        }
        parser.skipChildren();
    }

    /**
     * The parser stands on a name that means nothing here; it is skipped with its value.
     *
     * @param parser stands on the name
     * @param known the names that mean something here
     */
    default void unknownProperty(JsonParser parser, Collection<String> known) {
        if (refusesName(parser)) {
            return;
        }
        skipProperty(StructuralRules.UNKNOWN_PROPERTY, parser, closest(parser.currentName(), known));
    }

    /**
     * The parser stands on a name that means nothing here and is kept.
     *
     * @param parser stands on the name
     * @param known the names that mean something here
     */
    default void unknownPropertyKept(JsonParser parser, Collection<String> known) {
        report(
                StructuralRules.UNKNOWN_PROPERTY_KEPT,
                parser,
                here(parser),
                parser.currentTokenLocation(),
                Map.of("property", parser.currentName()),
                closest(parser.currentName(), known));
    }

    /**
     * The parser stands on a name that has stood here before; it is skipped with its value.
     *
     * @param parser stands on the name
     */
    default void duplicateProperty(JsonParser parser) {
        skipProperty(StructuralRules.DUPLICATE_PROPERTY, parser, Optional.empty());
    }

    private void skipProperty(Rule rule, JsonParser parser, Optional<String> suggestion) {
        report(
                rule,
                parser,
                here(parser),
                parser.currentTokenLocation(),
                Map.of("property", parser.currentName()),
                suggestion);
        parser.nextToken();
        parser.skipChildren();
    }

    /**
     * The pointer to the value the parser stands on.
     *
     * @param parser the parser
     * @return the pointer
     */
    static JsonPointer here(JsonParser parser) {
        return pointer(parser.streamReadContext());
    }

    /**
     * The pointer to the object or list the parser stands in.
     *
     * @param parser the parser
     * @return the pointer
     */
    static JsonPointer around(JsonParser parser) {
        TokenStreamContext parent = parser.streamReadContext().getParent();
        return parent == null ? JsonPointer.ROOT : pointer(parent);
    }

    private static JsonPointer pointer(TokenStreamContext here) {
        Deque<TokenStreamContext> way = new ArrayDeque<>();
        for (TokenStreamContext context = here; context != null; context = context.getParent()) {
            way.push(context);
        }
        JsonPointer pointer = JsonPointer.ROOT;
        for (TokenStreamContext context : way) {
            if (context.inObject() && context.hasCurrentName()) {
                pointer = pointer.at(context.currentName());
            } else if (context.inArray() && context.hasCurrentIndex()) {
                pointer = pointer.at(context.getCurrentIndex());
            }
        }
        return pointer;
    }
}
