package se.samservice.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samservice.finding.Finding;
import se.samservice.finding.Findings;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Report;
import se.samservice.finding.Rule;
import se.samservice.finding.Severity;
import se.samservice.finding.SourceLocation;
import se.samservice.finding.Suggestion;
import se.samservice.json.binding.Problems;
import se.samservice.json.binding.StructuralRules;
import se.samservice.json.text.Lines;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * Counts every problem of one document and keeps as many as a report holds; a document of faults takes no more memory than
 * that. Lines are counted only if there is a problem.
 */
final class CollectedProblems implements Problems {

    /** So many faulty things are remembered, to judge the others; where more are faulty, nothing is to be learnt so. */
    static final int MOST_FAULTY_THINGS = 10_000;

    /** So often it is asked what was meant. */
    private static final int MOST_COMPARED = 10_000;

    private final Limits limits;
    private final boolean keepsUnknownProperties;

    /** Placed as the parser counts, in bytes. */
    private final Findings findings = new Findings();

    private final Set<JsonPointer> faultyThings = new HashSet<>();
    private final List<JsonPointer> leftOut = new ArrayList<>();
    private int compared;

    CollectedProblems(Limits limits, boolean keepsUnknownProperties) {
        this.limits = limits;
        this.keepsUnknownProperties = keepsUnknownProperties;
    }

    @Override
    public boolean keepsUnknownProperties() {
        return keepsUnknownProperties;
    }

    @Override
    public boolean refusesName(JsonParser parser) {
        if (parser.currentName().length() <= limits.max(Limit.NAME_LENGTH)) {
            return false;
        }
        report(StructuralRules.LIMIT, parser, exceeded(Limit.NAME_LENGTH));
        parser.nextToken();
        parser.skipChildren();
        return true;
    }

    @Override
    public void report(
            Rule rule,
            JsonParser parser,
            JsonPointer pointer,
            TokenStreamLocation location,
            Map<String, Object> params,
            Optional<String> suggestion) {
        if (rule.getSeverity() == Severity.ERROR && faultyThings.size() <= MOST_FAULTY_THINGS) {
            faultyThings.add(Remnant.thing(pointer));
        }
        findings.add(
                rule,
                pointer,
                () -> Finding.builder()
                        .rule(rule)
                        .pointer(pointer)
                        .params(params)
                        .suggestion(suggestion)
                        .location(new SourceLocation(location.getLineNr(), location.getColumnNr()))
                        .build());
    }

    @Override
    public Optional<String> closest(String given, Collection<String> known) {
        if (compared == MOST_COMPARED) {
            return Optional.empty();
        }
        compared++;
        return Suggestion.closest(given, known);
    }

    @Override
    public void leftOut(JsonParser parser) {
        if (leftOut.size() <= MOST_FAULTY_THINGS) {
            leftOut.add(Problems.here(parser));
        }
    }

    /** What the message says of a limit. */
    Map<String, Object> exceeded(Limit limit) {
        return Map.of("limit", limit, "max", limits.max(limit));
    }

    /** Whether so much is wrong that what is left should not be judged. */
    boolean isTooMany() {
        return faultyThings.size() > MOST_FAULTY_THINGS || leftOut.size() > MOST_FAULTY_THINGS;
    }

    /** Whether something keeps the document from being read as a whole. */
    boolean isFaulty() {
        return !faultyThings.isEmpty();
    }

    /** The things in which something is wrong, as {@link Remnant#thing} tells them. */
    Set<JsonPointer> faultyThings() {
        return faultyThings;
    }

    /** The elements of lists that could not be made. */
    List<JsonPointer> leftOut() {
        return leftOut;
    }

    Findings toFindings(Document document) {
        Findings placed = new Findings();
        if (!findings.isEmpty()) {
            Lines lines = document.lines();
            Report counted = findings.toReport(Optional.empty());
            List<Finding> inCharacters = counted.getFindings().stream()
                    .map(finding -> placed(finding, lines))
                    .toList();
            placed.addAll(counted.toBuilder().findings(inCharacters).build());
        }
        return placed;
    }

    private static Finding placed(Finding finding, Lines lines) {
        SourceLocation inBytes = finding.getLocation().orElseThrow();
        return finding.toBuilder()
                .location(lines.locate(inBytes.line(), inBytes.column()))
                .build();
    }
}
