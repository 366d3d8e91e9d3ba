package se.samservice.validation.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.plan.HalfYearSummary;
import se.samservice.plan.HalfYearSummaryBuilder;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;

class SummaryTwiceTest {

    private static HalfYearSummaryBuilder summary(String id, String halfYear) {
        return HalfYearSummary.builder().id(Id.of(id)).halfYear(HalfYear.parse(halfYear));
    }

    private static HalfYearSummaryBuilder ofPlan(String id, String halfYear) {
        return summary(id, halfYear).plan(Id.of("plan"));
    }

    private static HalfYearSummaryBuilder ofProject(String id, String halfYear) {
        return summary(id, halfYear).project(Id.of("project"));
    }

    private static List<Found> reported(HalfYearSummaryBuilder first, HalfYearSummaryBuilder second) {
        return Found.by(
                "summary_twice",
                Samples.dataset().toBuilder()
                        .addHalfYearSummaries(first.build(), second.build())
                        .build());
    }

    @Test
    void the_second_summary_of_a_half_year_is_reported() {
        Found expected = Found.error(
                "summary_twice",
                "/halfYearSummaries/1/halfYear",
                "halfYearSummaries/second",
                "halfYear",
                "2023-H2",
                "other",
                "first");

        assertThat(reported(ofPlan("first", "2023-H2"), ofPlan("second", "2023-H2")))
                .containsExactly(expected);
        assertThat(reported(ofProject("first", "2023-H2"), ofProject("second", "2023-H2")))
                .containsExactly(expected);
    }

    @Test
    void each_half_year_each_project_and_each_plan_has_its_own() {
        assertThat(reported(ofPlan("first", "2023-H1"), ofPlan("second", "2023-H2")))
                .isEmpty();
        assertThat(reported(ofPlan("first", "2023-H1"), ofProject("second", "2023-H1")))
                .isEmpty();
    }

    @Test
    void summaries_of_nothing_are_told_of_by_their_own_rule() {
        assertThat(reported(summary("first", "2023-H1"), summary("second", "2023-H1")))
                .isEmpty();
    }
}
