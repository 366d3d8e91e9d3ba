package se.samservice.json;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Report;
import se.samservice.finding.Severity;
import se.samservice.finding.Suggestion;
import se.samservice.json.binding.JsonKind;
import se.samservice.json.binding.Problems;
import se.samservice.json.binding.StructuralRules;
import se.samservice.validation.RuleCatalogue;
import se.samservice.validation.RuleSet;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads one rule set, past every fault that can be read past. */
final class RuleSetReader {

    private static final String NAME = "name";
    private static final String RULES = "rules";

    private final Set<String> seen = new HashSet<>();
    private final Map<String, Optional<Severity>> grades = new TreeMap<>();
    private @Nullable String name;
    private @Nullable TokenStreamLocation nameLocation;

    private RuleSetReader() {}

    static RuleSetResult read(Document document) {
        DocumentReader reading = new DocumentReader(document);
        RuleSetReader reader = new RuleSetReader();
        RuleSet read = reading.read(reader::readSet);
        Report report = reading.report();
        return new RuleSetResult(report.isValid() ? Optional.ofNullable(read) : Optional.empty(), report);
    }

    private @Nullable RuleSet readSet(JsonParser parser, Problems problems) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            problems.wrongKind(JsonKind.OBJECT, parser);
            return null;
        }
        TokenStreamLocation start = parser.currentTokenLocation();
        for (String property; (property = parser.nextName()) != null; ) {
            if (!property.equals(NAME) && !property.equals(RULES)) {
                problems.unknownProperty(parser, List.of(NAME, RULES));
            } else if (!seen.add(property)) {
                problems.duplicateProperty(parser);
            } else {
                parser.nextToken();
                if (property.equals(NAME)) {
                    readName(parser, problems);
                } else {
                    readRules(parser, problems);
                }
            }
        }
        reportMissing(NAME, start, parser, problems);
        reportMissing(RULES, start, parser, problems);
        return name == null ? null : named(name, parser, problems);
    }

    private void reportMissing(String property, TokenStreamLocation start, JsonParser parser, Problems problems) {
        if (!seen.contains(property)) {
            problems.report(
                    StructuralRules.MISSING_PROPERTY, parser, JsonPointer.ROOT, start, Map.of("property", property));
        }
    }

    private void readName(JsonParser parser, Problems problems) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            problems.wrongKind(JsonKind.TEXT, parser);
            return;
        }
        nameLocation = parser.currentTokenLocation();
        try {
            name = RuleSet.of(parser.getString()).name();
        } catch (IllegalArgumentException e) {
            problems.report(StructuralRules.MALFORMED_VALUE, parser, Map.of("expected", RuleSetWord.NAME));
        }
    }

    private @Nullable RuleSet named(String known, JsonParser parser, Problems problems) {
        if (known.equals(RuleSet.standard().name()) && !grades.isEmpty() && nameLocation != null) {
            problems.report(
                    StructuralRules.MALFORMED_VALUE,
                    parser,
                    JsonPointer.ROOT.at(NAME),
                    nameLocation,
                    Map.of("expected", RuleSetWord.OTHER_NAME));
            return null;
        }
        return new RuleSet(known, grades);
    }

    private void readRules(JsonParser parser, Problems problems) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            problems.wrongKind(JsonKind.OBJECT, parser);
            return;
        }
        Set<String> codes = new HashSet<>();
        for (String code; (code = parser.nextName()) != null; ) {
            if (codes.add(code)) {
                readRule(code, parser, problems);
            } else {
                problems.duplicateProperty(parser);
            }
        }
    }

    private void readRule(String code, JsonParser parser, Problems problems) {
        boolean known = RuleCatalogue.rule(code).isPresent();
        if (!known) {
            problems.report(
                    StructuralRules.UNKNOWN_RULE,
                    parser,
                    Problems.here(parser),
                    parser.currentTokenLocation(),
                    Map.of("rule", code),
                    Suggestion.closest(code, RuleCatalogue.codes()));
        }
        parser.nextToken();
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            problems.wrongKind(JsonKind.TEXT, parser);
            return;
        }
        Optional<Optional<Severity>> grade = RuleSetWord.grade(parser.getString());
        if (grade.isEmpty()) {
            problems.report(StructuralRules.MALFORMED_VALUE, parser, Map.of("expected", RuleSetWord.GRADE));
        } else if (known) {
            grades.put(code, grade.get());
        }
    }
}
