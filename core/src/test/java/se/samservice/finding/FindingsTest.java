package se.samservice.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samservice.testkit.Samples;

class FindingsTest {

    private static final Rule BREAD = rule(Rule.error("no_bread"));
    private static final Rule MILK = rule(Rule.warning("no_milk"));

    private static Rule rule(RuleBuilder rule) {
        return rule.since("0.1")
                .messageSv("Slut.")
                .messageEn("Gone.")
                .helpSv("Beställ.")
                .helpEn("Order.")
                .rationale("So.")
                .source("Experience")
                .build();
    }

    private static Finding finding(Rule rule, int position) {
        return Finding.builder()
                .rule(rule)
                .pointer(JsonPointer.ROOT.at("shops").at(position))
                .build();
    }

    private static Report report(int bread, int milk) {
        Findings findings = new Findings();
        for (int i = 0; i < bread; i++) {
            findings.add(finding(BREAD, i));
        }
        for (int i = 0; i < milk; i++) {
            findings.add(finding(MILK, i));
        }
        return findings.toReport(Optional.empty());
    }

    @Test
    void nothing_found_is_a_valid_report() {
        Report report = report(0, 0);

        assertThat(new Findings().isEmpty()).isTrue();
        assertThat(report.isValid()).isTrue();
        assertThat(report.getFindings()).isEmpty();
        assertThat(report.getTotals()).isEmpty();
        assertThat(report.getEvaluatedOn()).isEmpty();
    }

    @Test
    void warnings_leave_a_report_valid_and_one_error_does_not() {
        assertThat(report(0, 3).isValid()).isTrue();
        assertThat(report(1, 0).isValid()).isFalse();
    }

    @Test
    void of_each_rule_the_first_1000_are_kept_and_all_are_counted() {
        Report report = report(1500, 1000);

        assertThat(report.getFindings()).hasSize(2000);
        assertThat(report.getTotals()).containsEntry("no_bread", 1500).containsEntry("no_milk", 1000);
        assertThat(report.count(Severity.ERROR)).isEqualTo(1500);
        assertThat(report.count(Severity.WARNING)).isEqualTo(1000);
        assertThat(report.count(Severity.INFO)).isZero();
    }

    @Test
    void a_report_of_200_000_findings_holds_2000_and_the_true_totals() {
        Report report = report(100_000, 100_000);

        assertThat(report.getFindings()).hasSize(2000);
        assertThat(report.getFindings().get(1999).getPointer()).hasToString("/shops/999");
        assertThat(report.getTotals()).containsEntry("no_bread", 100_000).containsEntry("no_milk", 100_000);
        assertThat(report.count(Severity.ERROR)).isEqualTo(100_000);
    }

    @Test
    void which_are_kept_does_not_depend_on_the_order_they_came_in() {
        Findings backwards = new Findings();
        for (int i = 1499; i >= 0; i--) {
            backwards.add(finding(BREAD, i));
        }

        assertThat(backwards.toReport(Optional.empty()).getFindings())
                .extracting(Finding::getPointer)
                .isEqualTo(report(1500, 0).getFindings().stream()
                        .map(Finding::getPointer)
                        .toList());
    }

    @Test
    void a_report_lists_findings_in_order_and_totals_by_code() {
        Findings findings = new Findings();
        findings.add(finding(MILK, 10));
        findings.add(finding(MILK, 9));
        findings.add(finding(BREAD, 10));
        assertThat(findings.isEmpty()).isFalse();

        Report report = findings.toReport(Optional.of(Samples.TODAY));

        assertThat(report.getFindings()).containsExactly(finding(MILK, 9), finding(BREAD, 10), finding(MILK, 10));
        assertThat(report.getTotals().keySet()).containsExactly("no_bread", "no_milk");
        assertThat(report.getEvaluatedOn()).contains(Samples.TODAY);
    }

    @Test
    void two_looks_together_keep_their_totals() {
        Findings both = new Findings();
        both.addAll(report(1500, 2));
        both.addAll(report(1200, 3));

        Report report = both.toReport(Optional.empty());

        assertThat(report.getTotals()).containsEntry("no_bread", 2700).containsEntry("no_milk", 5);
        assertThat(report.getFindings()).hasSize(1005);
        assertThat(report.count(Severity.ERROR)).isEqualTo(2700);
    }

    @Test
    void a_report_names_the_standard_rules_unless_stated() {
        assertThat(report(0, 0).getRuleSet()).isEqualTo("standard");
    }

    @Test
    void a_report_says_which_version_of_the_library_looked() {
        assertThat(report(0, 0).getLibraryVersion()).matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?");
    }
}
