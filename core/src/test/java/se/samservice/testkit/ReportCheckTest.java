package se.samservice.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.shop.ShopKind;
import se.samservice.value.Id;

class ReportCheckTest {

    private static final ReportCheck FLAWLESS = ReportCheck.of(Samples.dataset());

    /** A shop in a village that does not exist, of a kind nobody knows: one error and one warning. */
    private static final ReportCheck FAULTY = ReportCheck.of(dataset());

    private static ServiceDataset dataset() {
        return Samples.dataset().toBuilder()
                .addShop(Samples.shop("kiosken", "Kiosken").toBuilder()
                        .village(Id.of("ingenstans"))
                        .kind(ShopKind.of("kiosk"))
                        .build())
                .build();
    }

    private static void assertFails(ReportCheck check, UnaryOperator<ReportCheck> expectation, String expected) {
        assertThatThrownBy(() -> expectation.apply(check))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Expected " + expected + ", but the report says:\n")
                .hasMessageContaining("rule set standard");
    }

    @Test
    void a_report_that_is_as_expected_passes() {
        FLAWLESS.isValid().hasNoWarnings().isEmpty().hasNo("dangling_reference").hasOnly();
        FAULTY.isInvalid()
                .has("dangling_reference")
                .has("dangling_reference", "/shops/2/village")
                .hasNo("duplicate_id")
                .hasOnly("unknown_code", "dangling_reference");
    }

    @Test
    void every_expectation_that_is_not_met_fails_and_shows_the_report() {
        assertFails(FAULTY, ReportCheck::isValid, "no error");
        assertFails(FLAWLESS, ReportCheck::isInvalid, "at least one error");
        assertFails(FAULTY, ReportCheck::hasNoWarnings, "neither errors nor warnings");
        assertFails(FAULTY, ReportCheck::isEmpty, "no finding");
        assertFails(FLAWLESS, check -> check.has("unknown_code"), "unknown_code");
        assertFails(
                FAULTY,
                check -> check.has("dangling_reference", "/shops/1/village"),
                "dangling_reference at /shops/1/village");
        assertFails(FAULTY, check -> check.hasNo("unknown_code"), "no unknown_code");
        assertFails(FAULTY, check -> check.hasOnly("unknown_code"), "only unknown_code");
        assertFails(FAULTY, check -> check.hasOnly(), "no finding");
    }

    @Test
    void what_is_found_is_told_with_its_place() {
        assertThatThrownBy(FAULTY::isValid).hasMessageContaining("/shops/2/village (shops/kiosken)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json_syntax - 1:1", "dangling_reference /shops/0/village 9:56", "wrong_type /x-a b 2:3"})
    void an_expected_finding_is_what_its_line_says(String line) {
        assertThat(ExpectedFinding.parse(line)).hasToString(line);
    }
}
