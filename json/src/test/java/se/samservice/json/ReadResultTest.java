package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.json.Documents.VILLAGE;
import static se.samservice.json.Documents.brief;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samservice.finding.Report;
import se.samservice.finding.Severity;
import se.samservice.validation.RuleSet;
import se.samservice.validation.ServiceValidator;

final class ReadResultTest {

    private static final ReadResult DANGLING = SamserviceJson.standard()
            .read(VILLAGE.replace("\"village\": \"sormjole\"", "\"village\": \"norrmjole\"")
                    .replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"1.7\""));

    private static final ServiceValidator LENIENT =
            ServiceValidator.with(RuleSet.of("lenient").with("dangling_reference", Severity.WARNING));

    @Test
    void a_validator_of_ones_own_judges_what_was_read() {
        Report report = DANGLING.validate(LENIENT);

        assertThat(brief(report))
                .containsExactly(
                        "schema_version_newer /schemaVersion 3:20", "dangling_reference /shops/0/village 39:18");
        assertThat(report.isValid()).isTrue();
        assertThat(report.getRuleSet()).isEqualTo("lenient");
        assertThat(DANGLING.validate().isValid()).isFalse();
        assertThat(DANGLING.validate().getRuleSet()).isEqualTo("standard");
    }

    @Test
    void it_judges_as_of_another_day_too() {
        LocalDate later = LocalDate.of(2025, 1, 1);

        assertThat(DANGLING.validate(LENIENT, later).getEvaluatedOn()).contains(later);
        assertThat(DANGLING.validate(later).getEvaluatedOn()).contains(later);
    }

    @Test
    void faults_of_the_document_are_reported_whatever_the_rule_set() {
        ReadResult faulty = SamserviceJson.standard().read("{");

        assertThat(faulty.report().getRuleSet()).isEqualTo("standard");
        assertThat(faulty.validate(LENIENT).getRuleSet()).isEqualTo("lenient");
        assertThat(faulty.validate(LENIENT).getFindings())
                .isEqualTo(faulty.report().getFindings());
        assertThat(faulty.validate(LENIENT, LocalDate.of(2025, 1, 1)).isValid()).isFalse();
    }
}
