package se.samservice.validation.rule.plan;

import se.samservice.finding.Rule;
import se.samservice.plan.Goal;
import se.samservice.plan.ServicePlan;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Id;

/** Nothing is to be done for a goal. */
public final class GoalWithoutMeasure extends DatasetRule {

    /** Describes the rule. */
    public GoalWithoutMeasure() {
        super(Rule.warning("goal_without_measure")
                .since("0.1")
                .messageSv("Ingen åtgärd leder till målet.")
                .messageEn("No measure serves the goal.")
                .helpSv("Lägg till en åtgärd, eller knyt en befintlig åtgärd till målet.")
                .helpEn("Add a measure, or tie an existing one to the goal.")
                .rationale("A goal that nobody works for is a wish.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(ServicePlan.class, (plan, place) -> {
            for (int i = 0; i < plan.getGoals().size(); i++) {
                Id<Goal> goal = plan.getGoals().get(i).getId();
                boolean served = plan.getMeasures().stream()
                        .anyMatch(measure -> measure.getGoals().contains(goal));
                boolean divided = plan.getGoals().stream()
                        .anyMatch(part -> part.getParent().filter(goal::equals).isPresent());
                if (!plan.getMeasures().isEmpty() && !served && !divided) {
                    breaches.add(place.pointer().at("goals").at(i));
                }
            }
        });
    }
}
