package se.samservice.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samservice.finding.Finding;
import se.samservice.finding.Findings;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.json.binding.Problems;
import se.samservice.json.text.Lines;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** Keeps every problem of one document; lines are counted only if there is one. */
final class CollectedProblems implements Problems {

    private record Problem(Finding finding, TokenStreamLocation location) {}

    private final List<Problem> problems = new ArrayList<>();
    private final List<JsonPointer> leftOut = new ArrayList<>();

    @Override
    public void report(
            Rule rule,
            JsonParser parser,
            JsonPointer pointer,
            TokenStreamLocation location,
            Map<String, Object> params,
            Optional<String> suggestion) {
        Finding finding = Finding.builder()
                .rule(rule)
                .pointer(pointer)
                .params(params)
                .suggestion(suggestion)
                .build();
        problems.add(new Problem(finding, location));
    }

    @Override
    public void leftOut(JsonPointer pointer) {
        leftOut.add(pointer);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Where something is wrong. */
    List<JsonPointer> places() {
        return problems.stream().map(problem -> problem.finding.getPointer()).toList();
    }

    /** The elements of lists that could not be made. */
    List<JsonPointer> leftOut() {
        return leftOut;
    }

    Findings toFindings(byte[] json, int offset) {
        Findings findings = new Findings();
        if (!problems.isEmpty()) {
            Lines lines = new Lines(json, offset);
            for (Problem problem : problems) {
                findings.add(problem.finding.toBuilder()
                        .location(lines.locate(problem.location.getLineNr(), problem.location.getColumnNr()))
                        .build());
            }
        }
        return findings;
    }
}
