package se.samservice.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private record Problem(Rule rule, JsonPointer pointer, TokenStreamLocation location, Map<String, Object> params) {}

    private final List<Problem> problems = new ArrayList<>();

    @Override
    public void report(
            Rule rule,
            JsonParser parser,
            JsonPointer pointer,
            TokenStreamLocation location,
            Map<String, Object> params) {
        problems.add(new Problem(rule, pointer, location, params));
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    Findings toFindings(byte[] json, int offset) {
        Findings findings = new Findings();
        if (!problems.isEmpty()) {
            Lines lines = new Lines(json, offset);
            for (Problem problem : problems) {
                findings.add(Finding.builder()
                        .rule(problem.rule)
                        .pointer(problem.pointer)
                        .params(problem.params)
                        .location(lines.locate(problem.location.getLineNr(), problem.location.getColumnNr()))
                        .build());
            }
        }
        return findings;
    }
}
