package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.finding.Finding;
import se.samservice.finding.Findings;
import se.samservice.finding.Report;
import se.samservice.finding.Severity;
import se.samservice.finding.SourceLocation;

/** A report is of use also when nearly everything is wrong. */
final class ManyFaultsTest {

    private static final int MANY = 100_000;

    private static String villages(String separator) {
        return "{\"asOf\": \"2024-03-18\", \"municipality\": {\"code\": \"2480\", \"name\": \"Umeå\", "
                + "\"countyCode\": \"24\"}, \"villages\": [" + separator + ("7," + separator).repeat(MANY - 1) + "7]}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", ""})
    void of_100_000_faults_the_first_1000_are_kept_and_all_are_counted(String separator) {
        Report report = SamserviceJson.standard().read(villages(separator)).report();

        assertThat(report.getFindings()).hasSize(Findings.KEPT_PER_RULE);
        assertThat(report.getFindings())
                .extracting(finding -> finding.getPointer().toString())
                .isEqualTo(IntStream.range(0, Findings.KEPT_PER_RULE)
                        .mapToObj(i -> "/villages/" + i)
                        .toList());
        assertThat(report.getTotals()).containsOnlyKeys("wrong_type").containsEntry("wrong_type", MANY);
        assertThat(report.count(Severity.ERROR)).isEqualTo(MANY);
    }

    @Test
    void what_is_kept_is_placed_also_when_all_stands_on_one_line() {
        String document = villages("");
        Report report = SamserviceJson.standard().read(document).report();

        Finding last = report.getFindings().get(999);
        assertThat(last.getLocation()).contains(new SourceLocation(1, document.indexOf('7') + 1 + 2 * 999));
    }
}
