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

/** Reads one small document of any kind from beginning to end and keeps what is wrong with it. */
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

    /** What the document becomes, if nothing at all is wrong with it. */
    <T> Optional<T> read(Content<T> content) {
        if (document.isOtherEncoding()) {
            refuse(StructuralRules.NOT_UTF8, Map.of());
        } else if (document.isBlank()) {
            refuse(StructuralRules.EMPTY, Map.of());
        } else {
            try (JsonParser parser = JsonFormat.parser(document.bytes(), document.start())) {
                return read(content, parser);
            }
        }
        return Optional.empty();
    }

    private <T> Optional<T> read(Content<T> content, JsonParser parser) {
        try {
            parser.nextToken();
            T value = content.read(parser, problems);
            if (parser.nextToken() != null) {
                problems.report(StructuralRules.TRAILING, parser, Map.of());
            }
            return problems.isEmpty() ? Optional.ofNullable(value) : Optional.empty();
        } catch (JacksonException e) {
            problems.report(rule(e), parser, Problems.here(parser), place(e, parser), Map.of());
            return Optional.empty();
        }
    }

    private static TokenStreamLocation place(JacksonException e, JsonParser parser) {
        TokenStreamLocation told = e.getLocation();
        return told == null || told.getLineNr() < 1 ? parser.currentLocation() : told;
    }

    private static Rule rule(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
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
