package se.samservice.json;

import java.util.ArrayList;
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
import se.samservice.finding.SourceLocation;
import se.samservice.json.binding.Problems;
import se.samservice.json.text.Lines;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * Counts every problem of one document and keeps as many as a report holds; a document of faults takes no more memory than
 * that. Lines are counted only if there is a problem.
 */
final class CollectedProblems implements Problems {

    /** Placed as the parser counts, in bytes. */
    private final Findings findings = new Findings();

    private final Set<JsonPointer> faultyThings = new HashSet<>();
    private final List<JsonPointer> leftOut = new ArrayList<>();

    @Override
    public void report(
            Rule rule,
            JsonParser parser,
            JsonPointer pointer,
            TokenStreamLocation location,
            Map<String, Object> params,
            Optional<String> suggestion) {
        faultyThings.add(Remnant.thing(pointer));
        findings.add(Finding.builder()
                .rule(rule)
                .pointer(pointer)
                .params(params)
                .suggestion(suggestion)
                .location(new SourceLocation(location.getLineNr(), location.getColumnNr()))
                .build());
    }

    @Override
    public void leftOut(JsonPointer pointer) {
        leftOut.add(pointer);
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    /** The things in which something is wrong, as {@link Remnant#thing} tells them. */
    Set<JsonPointer> faultyThings() {
        return faultyThings;
    }

    /** The elements of lists that could not be made. */
    List<JsonPointer> leftOut() {
        return leftOut;
    }

    Findings toFindings(byte[] json, int offset) {
        Findings placed = new Findings();
        if (!isEmpty()) {
            Lines lines = new Lines(json, offset);
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
