package se.samservice.validation.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.plan.Measure;
import se.samservice.plan.MeasureStatus;
import se.samservice.plan.PlanKind;
import se.samservice.plan.ServicePlan;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** The rules about when a measure is to be done, as of 18 March 2024. */
class MeasureRulesTest {

    private static ServiceDataset measure(MeasureStatus status, Optional<String> due) {
        return Samples.dataset().toBuilder()
                .addServicePlan(ServicePlan.builder()
                        .id(Id.of("plan"))
                        .title(LocalizedText.of("Serviceplan"))
                        .kind(PlanKind.SERVICE_PLAN)
                        .addMeasure(Measure.builder()
                                .id(Id.of("measure"))
                                .title(LocalizedText.of("Åtgärd"))
                                .status(status)
                                .due(due.map(PartialDate::parse))
                                .build())
                        .build())
                .build();
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "ONGOING"})
    void what_is_still_to_be_done_is_late_from_the_day_after(MeasureStatus status) {
        assertThat(Found.by("measure_overdue", measure(status, Optional.of("2024-03-17"))))
                .containsExactly(Found.warning(
                        "measure_overdue",
                        "/servicePlans/0/measures/0/due",
                        "servicePlans/plan",
                        "due",
                        PartialDate.parse("2024-03-17")));
        assertThat(Found.by("measure_overdue", measure(status, Optional.of("2024-03-18"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03", "2024"})
    void a_month_or_year_that_is_not_over_leaves_time(String due) {
        assertThat(Found.by("measure_overdue", measure(MeasureStatus.PLANNED, Optional.of(due))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "ONGOING"})
    void what_is_still_to_be_done_needs_a_time(MeasureStatus status) {
        assertThat(Found.by("measure_without_due", measure(status, Optional.empty())))
                .containsExactly(
                        Found.warning("measure_without_due", "/servicePlans/0/measures/0", "servicePlans/plan"));
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "DROPPED"})
    void what_is_over_is_never_late_and_needs_no_time(MeasureStatus status) {
        assertThat(Found.by("measure_overdue", measure(status, Optional.of("2024-03-17"))))
                .isEmpty();
        assertThat(Found.by("measure_without_due", measure(status, Optional.empty())))
                .isEmpty();
    }

    @Test
    void what_has_no_time_is_not_late() {
        assertThat(Found.by("measure_overdue", measure(MeasureStatus.PLANNED, Optional.empty())))
                .isEmpty();
    }
}
