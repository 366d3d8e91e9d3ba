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
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

class GoalWithoutMeasureTest {

    private static final Id<Goal> WHOLE = Id.of("whole");
    private static final Id<Goal> PART = Id.of("part");

    private static GoalBuilder goal(Id<Goal> id) {
        return Goal.builder().id(id).title(LocalizedText.of("Mål")).level(GoalLevel.MUNICIPAL);
    }

    private static Measure measureFor(List<Id<Goal>> goals) {
        return Measure.builder()
                .id(Id.of("measure"))
                .title(LocalizedText.of("Åtgärd"))
                .status(MeasureStatus.PLANNED)
                .goals(goals)
                .build();
    }

    private static List<String> reported(List<GoalBuilder> goals, List<Measure> measures) {
        ServicePlan plan = ServicePlan.builder()
                .id(Id.of("plan"))
                .title(LocalizedText.of("Serviceplan"))
                .kind(PlanKind.SERVICE_PLAN)
                .goals(goals.stream().map(GoalBuilder::build).toList())
                .measures(measures)
                .build();
        return Found.by(
                        "goal_without_measure",
                        Samples.dataset().toBuilder().addServicePlan(plan).build())
                .stream()
                .map(Found::pointer)
                .toList();
    }

    @Test
    void a_goal_that_no_measure_serves_is_reported() {
        assertThat(reported(List.of(goal(WHOLE), goal(PART)), List.of(measureFor(List.of(WHOLE)))))
                .containsExactly("/servicePlans/0/goals/1");
    }

    @Test
    void a_goal_is_served_by_its_parts() {
        assertThat(reported(List.of(goal(WHOLE), goal(PART).parent(WHOLE)), List.of(measureFor(List.of(PART)))))
                .isEmpty();
    }

    @Test
    void a_part_is_not_served_by_its_whole() {
        assertThat(reported(List.of(goal(WHOLE), goal(PART).parent(WHOLE)), List.of(measureFor(List.of(WHOLE)))))
                .containsExactly("/servicePlans/0/goals/1");
    }

    @Test
    void a_plan_that_lists_no_measures_at_all_is_let_be() {
        assertThat(reported(List.of(goal(WHOLE)), List.of())).isEmpty();
    }
}
