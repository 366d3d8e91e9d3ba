package se.samservice.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samservice.MainClasses;
import se.samservice.finding.Rule;
import se.samservice.finding.Severity;
import se.samservice.validation.rule.DatasetRule;

class RuleCatalogueTest {

    static List<Rule> rules() {
        return RuleCatalogue.rules();
    }

    static List<DatasetRule> datasetRules() {
        return RuleCatalogue.DATASET_RULES;
    }

    @Test
    void rules_are_in_the_order_of_their_codes_and_no_code_is_used_twice() {
        assertThat(rules()).extracting(Rule::getCode).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_rule_is_found_by_its_code() {
        assertThat(rules())
                .allSatisfy(
                        rule -> assertThat(RuleCatalogue.rule(rule.getCode())).containsSame(rule));
        assertThat(RuleCatalogue.rule("no_such_rule")).isEmpty();
    }

    @Test
    void every_rule_class_of_the_library_is_in_the_catalogue() {
        assertThat(datasetRules())
                .extracting(rule -> rule.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(MainClasses.ALL.stream()
                        .filter(type -> type.isAssignableTo(DatasetRule.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("datasetRules")
    void a_rule_class_is_named_as_its_code(DatasetRule rule) {
        String camelCase = Arrays.stream(rule.rule().getCode().split("_"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());

        assertThat(rule.getClass().getSimpleName()).isEqualTo(camelCase);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_code_is_lower_snake_case(Rule rule) {
        assertThat(rule.getCode()).matches("[a-z]+(_[a-z0-9]+)*");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_text_is_a_sentence_and_messages_and_help_end_with_a_full_stop(Rule rule) {
        assertThat(List.of(
                        rule.getMessageSv(),
                        rule.getMessageEn(),
                        rule.getHelpSv(),
                        rule.getHelpEn(),
                        rule.getRationale()))
                .allSatisfy(text -> assertThat(text).matches("(?s)\\S.*\\S").endsWith("."));
        assertThat(rule.getSource()).isNotBlank();
        assertThat(rule.getSince()).matches("[0-9]+\\.[0-9]+");
        assertThat(rule.getMessageSv()).isNotEqualTo(rule.getMessageEn());
        assertThat(rule.getHelpSv()).isNotEqualTo(rule.getHelpEn());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void both_languages_speak_of_the_same_parameters(Rule rule) {
        assertThat(parameters(rule.getMessageSv())).isEqualTo(parameters(rule.getMessageEn()));
        assertThat(parameters(rule.getHelpSv())).isEqualTo(parameters(rule.getHelpEn()));
        assertThat(parameters(rule.getMessageEn())).containsAll(parameters(rule.getHelpEn()));
    }

    private static Set<String> parameters(String text) {
        return Pattern.compile("\\{([^}]*)}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @Test
    void every_rule_about_one_attribute_is_an_error() {
        // A container answers 400 to any violation of a constraint, so a warning can be none.
        assertThat(ConstraintRules.ALL).extracting(Rule::getSeverity).containsOnly(Severity.ERROR);
    }

    @Test
    void the_catalogue_holds_the_rules_about_attributes_and_those_about_the_whole() {
        assertThat(rules())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                ConstraintRules.ALL.stream(),
                                datasetRules().stream().map(DatasetRule::rule))
                        .toList());
    }
}
