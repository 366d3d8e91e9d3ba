package se.samservice.validation.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.plan.Goal;
import se.samservice.plan.GoalBuilder;
import se.samservice.plan.GoalLevel;
import se.samservice.plan.Measure;
import se.samservice.plan.MeasureStatus;
import se.samservice.plan.PlanKind;
import se.samservice.plan.ServicePlan;
import se.samservice.plan.ServicePlanBuilder;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

class GoalOfOtherPlanTest {

    private static GoalBuilder goal(String id) {
        return Goal.builder().id(Id.of(id)).title(LocalizedText.of("Mål")).level(GoalLevel.SUB_GOAL);
    }

    private static Measure measure(String... goals) {
        return Measure.builder()
                .id(Id.of("measure"))
                .title(LocalizedText.of("Åtgärd"))
                .status(MeasureStatus.PLANNED)
                .goals(List.of(goals).stream().map(id -> Id.<Goal>of(id)).toList())
                .build();
    }

    private static ServicePlanBuilder plan(String id, GoalBuilder... goals) {
        return ServicePlan.builder()
                .id(Id.of(id))
                .title(LocalizedText.of("Serviceplan"))
                .kind(PlanKind.SERVICE_PLAN)
                .goals(List.of(goals).stream().map(GoalBuilder::build).toList());
    }

    private static List<Found> reported(ServicePlanBuilder plan) {
        return Found.by(
                "goal_of_other_plan",
                Samples.dataset().toBuilder()
                        .addServicePlans(
                                plan.build(), plan("old", goal("old-goal")).build())
                        .build());
    }

    @Test
    void a_measure_for_a_goal_of_another_plan_is_reported() {
        assertThat(reported(plan("new", goal("own")).addMeasure(measure("own", "old-goal"))))
                .containsExactly(Found.error(
                        "goal_of_other_plan",
                        "/servicePlans/0/measures/0/goals/1",
                        "servicePlans/new",
                        "goal",
                        "old-goal"));
    }

    @Test
    void a_goal_that_is_part_of_one_in_another_plan_is_reported() {
        assertThat(reported(plan("new", goal("own"), goal("part").parent(Id.of("old-goal")))))
                .containsExactly(Found.error(
                        "goal_of_other_plan",
                        "/servicePlans/0/goals/1/parent",
                        "servicePlans/new",
                        "goal",
                        "old-goal"));
    }

    @Test
    void goals_of_the_same_plan_may_be_leaned_on() {
        assertThat(reported(plan("new", goal("own"), goal("part").parent(Id.of("own")))
                        .addMeasure(measure("part"))))
                .isEmpty();
    }

    @Test
    void a_goal_that_is_nowhere_is_told_of_by_its_own_rule() {
        assertThat(reported(plan("new", goal("part").parent(Id.of("lost"))).addMeasure(measure("lost"))))
                .isEmpty();
    }

    @Test
    void a_goal_of_the_same_id_in_another_plan_takes_nothing_away() {
        assertThat(reported(plan("new", goal("old-goal")).addMeasure(measure("old-goal"))))
                .isEmpty();
    }
}
