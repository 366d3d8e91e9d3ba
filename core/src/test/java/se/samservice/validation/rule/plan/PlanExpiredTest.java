package se.samservice.validation.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.plan.PlanKind;
import se.samservice.plan.ServicePlan;
import se.samservice.plan.ServicePlanBuilder;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** As of 18 March 2024. */
class PlanExpiredTest {

    private static ServicePlanBuilder planUntil(String end) {
        return ServicePlan.builder()
                .id(Id.of("plan-" + end))
                .title(LocalizedText.of("Serviceplan"))
                .kind(PlanKind.SERVICE_PLAN)
                .period(DatePeriod.builder().end(PartialDate.parse(end)).build());
    }

    private static List<Found> reported(ServicePlanBuilder... plans) {
        return Found.by(
                "plan_expired",
                Samples.dataset().toBuilder()
                        .servicePlans(Arrays.stream(plans)
                                .map(ServicePlanBuilder::build)
                                .toList())
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-17", "2024-02", "2023"})
    void a_plan_is_reported_from_the_day_after_its_last(String end) {
        assertThat(reported(planUntil(end)))
                .containsExactly(Found.warning(
                        "plan_expired",
                        "/servicePlans/0/period/end",
                        "servicePlans/plan-" + end,
                        "end",
                        PartialDate.parse(end)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-18", "2024-03", "2024"})
    void a_plan_that_may_hold_today_is_let_be(String end) {
        assertThat(reported(planUntil(end))).isEmpty();
    }

    @Test
    void of_several_plans_the_newest_is_reported_wherever_it_stands() {
        assertThat(reported(planUntil("2015"), planUntil("2023"), planUntil("2019")))
                .extracting(Found::pointer)
                .containsExactly("/servicePlans/1/period/end");
    }

    @Test
    void a_plan_in_force_makes_up_for_those_of_its_kind_only() {
        ServicePlanBuilder supply = planUntil("2023").kind(PlanKind.SUPPLY_PLAN);

        assertThat(reported(planUntil("2023"), planUntil("2025"))).isEmpty();
        assertThat(reported(planUntil("2025"), supply)).hasSize(1);
    }

    @Test
    void a_plan_that_has_been_replaced_is_let_be() {
        ServicePlanBuilder combined = planUntil("2025").kind(PlanKind.COMBINED).supersedes(Id.of("plan-2023"));

        assertThat(reported(planUntil("2023"), combined)).isEmpty();
    }

    @Test
    void a_plan_without_end_holds() {
        ServicePlanBuilder open = planUntil("2015").period(DatePeriod.since(PartialDate.of(2015)));

        assertThat(reported(open, planUntil("2023"))).isEmpty();
    }
}
