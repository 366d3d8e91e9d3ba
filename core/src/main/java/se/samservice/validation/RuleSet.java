package se.samservice.validation;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.samservice.finding.Rule;
import se.samservice.finding.Severity;
import se.samservice.finding.Suggestion;
import se.samservice.text.Visible;

/**
 * How much each rule of the {@link RuleCatalogue} matters to somebody, and which do not count (Swedish:
 * <i>regeluppsättning</i>).
 *
 * <p>Rules that a set does not mention keep their own severity. Reports tell the name of the set. Example:
 * {@code RuleSet.of("umea").with("unknown_code", Severity.INFO).without("no_deputy")} has 2 {@linkplain #grades() grades}.
 *
 * @param name 1 to 100 visible characters; {@code standard} is kept for the set that changes nothing
 * @param grades the severity by the code of the rule, empty for a rule that is switched off, in alphabetical order
 */
public record RuleSet(String name, Map<String, Optional<Severity>> grades) {

    private static final int LONGEST_NAME = 100;
    private static final String STANDARD_NAME = "standard";
    private static final RuleSet STANDARD = new RuleSet(STANDARD_NAME, Map.of());

    /**
     * A set with all its grades.
     *
     * @param name 1 to 100 visible characters; {@code standard} only without grades
     * @param grades the severity by the code of the rule, empty for a rule that is switched off
     * @throws IllegalArgumentException if the catalogue has no such rule, or the name cannot be used
     */
    public RuleSet {
        checkName(Objects.requireNonNull(name, "name"));
        grades.keySet().forEach(RuleSet::checkCode);
        if (name.equals(STANDARD_NAME) && !grades.isEmpty()) {
            throw new IllegalArgumentException("A rule set that changes rules needs another name than “standard”");
        }
        SortedMap<String, Optional<Severity>> sorted = new TreeMap<>();
        grades.forEach((code, grade) -> sorted.put(code, Objects.requireNonNull(grade, code)));
        grades = Collections.unmodifiableSortedMap(sorted);
    }

    private static void checkName(String name) {
        boolean visible = name.codePoints().allMatch(Visible::isVisible);
        if (name.isBlank() || name.length() > LONGEST_NAME || !visible) {
            throw new IllegalArgumentException("The name of a rule set is 1 to 100 visible characters");
        }
    }

    private static void checkCode(String code) {
        if (RuleCatalogue.rule(code).isEmpty()) {
            String hint = Suggestion.closest(code, RuleCatalogue.codes())
                    .map(known -> "; did you mean “" + known + "”?")
                    .orElse("");
            throw new IllegalArgumentException("There is no rule “" + code + "”" + hint);
        }
    }

    /**
     * Every rule at its own severity.
     *
     * @return the set named {@code standard}
     */
    public static RuleSet standard() {
        return STANDARD;
    }

    /**
     * A set that changes nothing yet.
     *
     * @param name its name in reports
     * @return a set to go on from
     * @throws IllegalArgumentException if the name cannot be used
     */
    public static RuleSet of(String name) {
        return new RuleSet(name, Map.of());
    }

    /**
     * The set in which a rule matters more or less. The standard set gives one named {@code custom}.
     *
     * @param code the name of the rule
     * @param severity how much it matters
     * @return the changed set
     * @throws IllegalArgumentException if the catalogue has no such rule
     */
    public RuleSet with(String code, Severity severity) {
        return with(code, Optional.of(Objects.requireNonNull(severity, "severity")));
    }

    /**
     * The set in which a rule does not count. The standard set gives one named {@code custom}.
     *
     * @param code the name of the rule
     * @return the changed set
     * @throws IllegalArgumentException if the catalogue has no such rule
     */
    public RuleSet without(String code) {
        return with(code, Optional.empty());
    }

    private RuleSet with(String code, Optional<Severity> grade) {
        Map<String, Optional<Severity>> changed = new TreeMap<>(grades);
        changed.put(code, grade);
        return new RuleSet(name.equals(STANDARD_NAME) ? "custom" : name, changed);
    }

    /**
     * How much a rule matters here.
     *
     * @param rule the rule
     * @return its severity, or empty when it is switched off
     */
    public Optional<Severity> severity(Rule rule) {
        return grades.getOrDefault(rule.getCode(), Optional.of(rule.getSeverity()));
    }
}
