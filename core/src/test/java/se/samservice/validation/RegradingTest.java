package se.samservice.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.finding.Finding;
import se.samservice.finding.Report;
import se.samservice.finding.Severity;
import se.samservice.place.Village;
import se.samservice.shop.ShopChain;
import se.samservice.testkit.Samples;
import se.samservice.value.Id;

class RegradingTest {

    private static final RuleSet UMEA = RuleSet.of("umea");

    /** Breaks text_blank once a village and, of the shop's chain, unknown_code once. */
    private static ServiceDataset faulty(int villages) {
        List<Village> nameless = IntStream.range(0, villages)
                .mapToObj(i ->
                        Village.builder().id(Id.of("village-" + i)).name("").build())
                .toList();
        return Samples.dataset().toBuilder()
                .addAllVillages(nameless)
                .shops(List.of(Samples.shop().toBuilder()
                        .chain(ShopChain.of("bybutik_nord"))
                        .build()))
                .build();
    }

    private static Report validate(RuleSet ruleSet, ServiceDataset dataset) {
        return ServiceValidator.with(ruleSet).validate(dataset);
    }

    @Test
    void the_standard_set_judges_as_the_standard_validator() {
        assertThat(validate(RuleSet.standard(), faulty(3)))
                .isEqualTo(ServiceValidator.standard().validate(faulty(3)));
        assertThat(ServiceValidator.standard().ruleSet()).isEqualTo(RuleSet.standard());
    }

    @Test
    void a_set_that_changes_nothing_finds_the_same_under_its_own_name() {
        assertThat(validate(UMEA, faulty(3)))
                .isEqualTo(ServiceValidator.standard().validate(faulty(3)).toBuilder()
                        .ruleSet("umea")
                        .build());
    }

    @Test
    void a_regraded_rule_is_found_at_its_new_severity() {
        Report report =
                validate(UMEA.with("text_blank", Severity.INFO).with("unknown_code", Severity.ERROR), faulty(1));

        assertThat(report.getFindings())
                .extracting(finding -> finding.getCode() + " " + finding.getSeverity())
                .containsExactly("unknown_code ERROR", "text_blank INFO");
        assertThat(report.isValid()).isFalse();
        assertThat(report.getRuleSet()).isEqualTo("umea");
    }

    @Test
    void counts_follow_the_new_severities_beyond_what_is_kept() {
        Report report = validate(UMEA.with("text_blank", Severity.WARNING), faulty(1500));

        assertThat(report.getFindings()).hasSize(1001);
        assertThat(report.count(Severity.ERROR)).isZero();
        assertThat(report.count(Severity.WARNING)).isEqualTo(1501);
        assertThat(report.isValid()).isTrue();
    }

    @Test
    void a_rule_that_is_switched_off_is_neither_found_nor_counted() {
        assertThat(validate(UMEA.without("unknown_code"), faulty(2)).getTotals())
                .containsOnlyKeys("text_blank")
                .containsEntry("text_blank", 2);
        assertThat(validate(UMEA.without("text_blank"), faulty(2)).getTotals()).containsOnlyKeys("unknown_code");
    }

    @Test
    void with_every_rule_switched_off_nothing_is_found() {
        RuleSet nothing = UMEA;
        for (String code : RuleCatalogue.codes()) {
            nothing = nothing.without(code);
        }

        assertThat(validate(nothing, faulty(2)).getFindings()).isEmpty();
    }

    @Test
    void the_description_of_a_regraded_rule_stays_as_it_is() {
        Finding finding = validate(UMEA.with("text_blank", Severity.INFO), faulty(1))
                .getFindings()
                .get(1);

        assertThat(finding.getRule()).isEqualTo(RuleCatalogue.rule("text_blank").orElseThrow());
    }
}
