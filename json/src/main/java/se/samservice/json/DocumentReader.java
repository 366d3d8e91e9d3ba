package se.samservice.json;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Report;
import se.samservice.finding.Rule;
import se.samservice.json.binding.Problems;
import se.samservice.json.binding.StructuralRules;
import se.samservice.json.text.Utf8;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads one document of any kind from beginning to end and keeps what is wrong with it. */
final class DocumentReader {

    /**
     * Reads what a document holds.
     *
     * @param <T> what it becomes
     */
    interface Content<T> {

        @Nullable
        T read(JsonParser parser, Problems problems);
    }

    private final Document document;
    private final boolean isTooLarge;
    private final CollectedProblems problems;

    /** The end, or the first byte that is no UTF-8: no parser is asked to read further. */
    private int end;

    DocumentReader(Document given) {
        this(given, false);
    }

    DocumentReader(Document given, boolean keepsUnknownProperties) {
        this.isTooLarge = given.isTooLarge();
        this.document = isTooLarge ? given.without() : given;
        this.problems = new CollectedProblems(document.limits(), keepsUnknownProperties);
        this.end = document.bytes().length;
    }

    /** The document, without its bytes if there are too many. */
    Document document() {
        return document;
    }

    Report report() {
        return problems.toFindings(document).toReport(Optional.empty());
    }

    void refuse(Rule rule, Map<String, Object> params) {
        try (JsonParser parser = document.parserUpTo(document.start())) {
            problems.report(rule, parser, JsonPointer.ROOT, document.at(document.start()), params);
        }
    }

    /** What is wrong so far. */
    CollectedProblems problems() {
        return problems;
    }

    /** What the document becomes, as far as it can be read; null if nothing can. */
    <T> @Nullable T read(Content<T> content) {
        if (isTooLarge) {
            refuse(StructuralRules.TOO_LARGE, Map.of("max", document.limits().max(Limit.BYTES)));
            return null;
        }
        if (document.isOtherEncoding()) {
            refuse(StructuralRules.NOT_UTF8, Map.of());
            return null;
        }
        if (document.isBlank()) {
            refuse(StructuralRules.EMPTY, Map.of());
            return null;
        }
        if (document.hasMarkInside()) {
            refuse(StructuralRules.SYNTAX, Map.of());
            return null;
        }
        end = Utf8.wellFormedTo(document.bytes(), document.start());
        try (JsonParser parser = document.parserUpTo(end)) {
            return read(content, parser);
        }
    }

    private <T> @Nullable T read(Content<T> content, JsonParser parser) {
        try {
            T value = parser.nextToken() == null ? null : content.read(parser, problems);
            if (parser.nextToken() != null) {
                problems.report(StructuralRules.TRAILING, parser, Map.of());
            } else if (isMalformed()) {
                problems.report(StructuralRules.NOT_UTF8, parser, JsonPointer.ROOT, document.at(end), Map.of());
                return null;
            }
            return value;
        } catch (JacksonException e) {
            report(e, parser);
            return null;
        }
    }

    private void report(JacksonException e, JsonParser parser) {
        JsonPointer here = Problems.here(parser);
        if (e instanceof Guard.Exceeded exceeded) {
            Limit limit = exceeded.limit();
            // A name that is not read to its end has no pointer yet; the parser is still at the one before.
            JsonPointer pointer = limit == Limit.NAME_LENGTH ? Problems.around(parser) : here;
            TokenStreamLocation place = document.at(placeOf(limit, parser));
            problems.report(StructuralRules.LIMIT, parser, pointer, place, problems.exceeded(limit));
        } else if (e instanceof UnexpectedEndOfInputException || isCutOff(e, parser)) {
            Rule rule = isMalformed() ? StructuralRules.NOT_UTF8 : StructuralRules.TRUNCATED;
            problems.report(rule, parser, here, document.at(end), Map.of());
        } else if (e instanceof StreamConstraintsException) {
            // Names chosen so that the table of a parser cannot tell them apart.
            problems.report(
                    StructuralRules.LIMIT, parser, here, parser.currentLocation(), problems.exceeded(Limit.TOKENS));
        } else {
            problems.report(StructuralRules.SYNTAX, parser, here, place(e, parser), Map.of());
        }
    }

    private boolean isMalformed() {
        return end < document.bytes().length;
    }

    /** Where the value begins that is too much; the parser has read at least its first byte. */
    private int placeOf(Limit limit, JsonParser parser) {
        int reached = document.start() + (int) parser.currentLocation().getByteOffset();
        return switch (limit) {
            case NUMBER_LENGTH -> document.beginOfNumber(reached);
            case NAME_LENGTH -> document.beginOfString(reached);
            case STRING_LENGTH ->
                document.start() + (int) parser.currentTokenLocation().getByteOffset();
            default -> reached - 1;
        };
    }

    /** The parser tells the first or last byte of an unexpected character; a person sees where it begins. */
    private TokenStreamLocation place(JacksonException e, JsonParser parser) {
        TokenStreamLocation told = e.getLocation();
        if (told == null || told.getLineNr() < 1) {
            return parser.currentLocation();
        }
        return told.getByteOffset() < 0
                ? told
                : document.at(document.characterAt(document.start() + (int) told.getByteOffset()));
    }

    /** Whether the text ends inside a word, a number or a list; the parser calls that unexpected and no more. */
    private boolean isCutOff(JacksonException e, JsonParser parser) {
        String message = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException
                || message == null
                || parser.streamReadContext().inRoot()) {
            return false;
        }
        boolean atEnd = parser.currentLocation().getByteOffset() >= end - document.start();
        return message.startsWith("Unexpected end-of-input") || (atEnd && document.isInsideWord(end));
    }
}
