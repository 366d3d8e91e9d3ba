package se.samservice.json;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Report;
import se.samservice.finding.Rule;
import se.samservice.json.binding.JsonFormat;
import se.samservice.json.binding.Problems;
import se.samservice.json.binding.StructuralRules;
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
    private final CollectedProblems problems = new CollectedProblems();

    DocumentReader(Document document) {
        this.document = document;
    }

    Report report() {
        return problems.toFindings(document.bytes(), document.start()).toReport(Optional.empty());
    }

    void refuse(Rule rule, Map<String, Object> params) {
        try (JsonParser parser = JsonFormat.parser(document.bytes(), document.start())) {
            problems.report(rule, parser, JsonPointer.ROOT, parser.currentLocation(), params);
        }
    }

    /** What is wrong so far. */
    CollectedProblems problems() {
        return problems;
    }

    /** What the document becomes, as far as it can be read; null if nothing can. */
    <T> @Nullable T read(Content<T> content) {
        if (document.isOtherEncoding()) {
            refuse(StructuralRules.NOT_UTF8, Map.of());
            return null;
        }
        if (document.isBlank()) {
            refuse(StructuralRules.EMPTY, Map.of());
            return null;
        }
        try (JsonParser parser = JsonFormat.parser(document.bytes(), document.start())) {
            return read(content, parser);
        }
    }

    private <T> @Nullable T read(Content<T> content, JsonParser parser) {
        try {
            parser.nextToken();
            T value = content.read(parser, problems);
            if (parser.nextToken() != null) {
                problems.report(StructuralRules.TRAILING, parser, Map.of());
            }
            return value;
        } catch (JacksonException e) {
            Rule rule = rule(e, parser);
            problems.report(rule, parser, Problems.here(parser), place(rule, e, parser), Map.of());
            return null;
        }
    }

    private TokenStreamLocation place(Rule rule, JacksonException e, JsonParser parser) {
        if (rule.equals(StructuralRules.TRUNCATED)) {
            return document.at(document.bytes().length);
        }
        if (rule.equals(StructuralRules.NOT_UTF8)) {
            return document.at(document.firstMalformedByte());
        }
        TokenStreamLocation told = e.getLocation();
        boolean isToldInBytes = told != null && told.getByteOffset() > 0;
        if (rule.equals(StructuralRules.SYNTAX) && isToldInBytes && isUnexpectedCharacter(e)) {
            // The parser has read the last byte of an unexpected character; a person sees where it begins.
            int reached = document.start() + (int) told.getByteOffset();
            int previous = document.characterAt(reached - 1);
            return reached - previous > 1 ? document.at(previous) : told;
        }
        return told == null || told.getLineNr() < 1 ? parser.currentLocation() : told;
    }

    /** Whether the text ends inside a word, a number or a list; the parser calls that unexpected and no more. */
    private boolean isCutOff(JacksonException e, JsonParser parser) {
        String message = e.getOriginalMessage();
        if (e instanceof StreamConstraintsException
                || message == null
                || parser.streamReadContext().inRoot()) {
            return false;
        }
        boolean atEnd = parser.currentLocation().getByteOffset() >= document.bytes().length - document.start();
        return message.startsWith("Unexpected end-of-input") || (atEnd && document.endsInsideWord());
    }

    private static boolean isUnexpectedCharacter(JacksonException e) {
        return e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Unexpected character");
    }

    private Rule rule(JacksonException e, JsonParser parser) {
        if (e instanceof UnexpectedEndOfInputException || isCutOff(e, parser)) {
            return StructuralRules.TRUNCATED;
        }
        if (e instanceof StreamConstraintsException) {
            return StructuralRules.LIMIT;
        }
        String message = e.getOriginalMessage();
        return message != null && message.startsWith("Invalid UTF-8")
                ? StructuralRules.NOT_UTF8
                : StructuralRules.SYNTAX;
    }
}
