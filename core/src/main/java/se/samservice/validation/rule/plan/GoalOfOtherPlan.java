package se.samservice.validation.rule.plan;

import java.util.List;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.plan.Goal;
import se.samservice.plan.ServicePlan;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Id;

/** A measure or goal leans on a goal of another plan. */
public final class GoalOfOtherPlan extends DatasetRule {

    /** Describes the rule. */
    public GoalOfOtherPlan() {
        super(Rule.error("goal_of_other_plan")
                .since("0.1")
                .messageSv("Målet {goal} hör till en annan plan.")
                .messageEn("The goal {goal} belongs to another plan.")
                .helpSv("Välj ett mål i samma plan.")
                .helpEn("Choose a goal of the same plan.")
                .rationale("Follow-up goes plan by plan, and what crosses is lost.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(ServicePlan.class, (plan, place) -> {
            for (int i = 0; i < plan.getMeasures().size(); i++) {
                List<Id<Goal>> goals = plan.getMeasures().get(i).getGoals();
                for (int j = 0; j < goals.size(); j++) {
                    JsonPointer at =
                            place.pointer().at("measures").at(i).at("goals").at(j);
                    check(data, plan, goals.get(j), at, breaches);
                }
            }
            for (int i = 0; i < plan.getGoals().size(); i++) {
                JsonPointer at = place.pointer().at("goals").at(i).at("parent");
                plan.getGoals().get(i).getParent().ifPresent(parent -> check(data, plan, parent, at, breaches));
            }
        });
    }

    private static void check(DatasetIndex data, ServicePlan plan, Id<Goal> goal, JsonPointer at, Breaches breaches) {
        boolean own = plan.getGoals().stream().anyMatch(known -> known.getId().equals(goal));
        if (!own && data.find(Goal.class, goal).isPresent()) {
            breaches.add(at, "goal", goal);
        }
    }
}
