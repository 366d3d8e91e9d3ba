package se.samservice.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.finding.Rule;
import se.samservice.finding.Severity;

class RuleSetTest {

    private static Rule rule(String code) {
        return RuleCatalogue.rule(code).orElseThrow();
    }

    @Test
    void the_standard_set_leaves_every_rule_at_its_own_severity() {
        assertThat(RuleSet.standard().name()).isEqualTo("standard");
        assertThat(RuleSet.standard()).isEqualTo(RuleSet.of("standard"));
        assertThat(RuleCatalogue.rules())
                .allSatisfy(
                        rule -> assertThat(RuleSet.standard().severity(rule)).contains(rule.getSeverity()));
    }

    @Test
    void a_rule_matters_as_much_as_the_set_says_and_the_others_as_before() {
        RuleSet umea = RuleSet.of("umea").with("unknown_code", Severity.INFO).without("no_deputy");

        assertThat(umea.name()).isEqualTo("umea");
        assertThat(umea.severity(rule("unknown_code"))).contains(Severity.INFO);
        assertThat(umea.severity(rule("no_deputy"))).isEmpty();
        assertThat(umea.severity(rule("duplicate_id"))).contains(Severity.ERROR);
        assertThat(umea.grades().keySet()).containsExactly("no_deputy", "unknown_code");
    }

    @Test
    void the_last_word_about_a_rule_counts() {
        RuleSet umea = RuleSet.of("umea").without("no_deputy").with("no_deputy", Severity.ERROR);

        assertThat(umea.severity(rule("no_deputy"))).contains(Severity.ERROR);
        assertThat(umea).isEqualTo(RuleSet.of("umea").with("no_deputy", Severity.ERROR));
    }

    @Test
    void changing_a_set_gives_another_one() {
        RuleSet before = RuleSet.of("umea");

        assertThat(before.without("no_deputy")).isNotEqualTo(before);
        assertThat(before.grades()).isEmpty();
    }

    @Test
    void a_changed_standard_set_is_called_custom() {
        assertThat(RuleSet.standard().without("no_deputy").name()).isEqualTo("custom");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RuleSet("standard", Map.of("no_deputy", Optional.empty())))
                .withMessage("A rule set that changes rules needs another name than “standard”");
    }

    @Test
    void what_was_handed_in_may_change_without_changing_the_set() {
        Map<String, Optional<Severity>> grades = new HashMap<>(Map.of("no_deputy", Optional.empty()));
        RuleSet umea = new RuleSet("umea", grades);
        grades.clear();

        assertThat(umea).isEqualTo(RuleSet.of("umea").without("no_deputy"));
    }

    @Test
    void an_unknown_code_is_refused_with_the_one_that_was_probably_meant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of("umea").without("no_deputi"))
                .withMessage("There is no rule “no_deputi”; did you mean “no_deputy”?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of("umea").with("json_syntax", Severity.INFO))
                .withMessage("There is no rule “json_syntax”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u202Eb", "\uD800"})
    void a_name_is_something_a_person_can_read(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSet.of(name))
                .withMessage("The name of a rule set is 1 to 100 visible characters");
    }

    @Test
    void a_name_has_room_for_100_characters() {
        assertThat(RuleSet.of("å".repeat(100)).name()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> RuleSet.of("å".repeat(101)));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what the test is about
    void null_is_a_mistake_of_the_caller() {
        assertThatNullPointerException().isThrownBy(() -> RuleSet.of(null));
        assertThatNullPointerException().isThrownBy(() -> RuleSet.of("umea").with("no_deputy", (Severity) null));
        assertThatNullPointerException().isThrownBy(() -> ServiceValidator.with(null));
    }
}
