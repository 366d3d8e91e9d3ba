package se.samservice.validation.rule.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.samservice.finding.Rule;
import se.samservice.plan.ServicePlan;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.Circle;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Id;

/** A plan replaces itself, directly or through others. */
public final class PlanSupersedesItself extends DatasetRule {

    /** Describes the rule. */
    public PlanSupersedesItself() {
        super(Rule.error("plan_supersedes_itself")
                .since("0.1")
                .messageSv("Planen ersätter sig själv, direkt eller genom andra.")
                .messageEn("The plan replaces itself, directly or through others.")
                .helpSv("Rätta supersedes i en av planerna.")
                .helpEn("Correct supersedes in one of the plans.")
                .rationale("It cannot be told which plan came first.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        Map<Id<ServicePlan>, Id<ServicePlan>> next = new HashMap<>();
        data.each(
                ServicePlan.class,
                (thing, place) -> thing.getSupersedes().ifPresent(older -> next.putIfAbsent(thing.getId(), older)));
        Set<Id<ServicePlan>> circle = Circle.of(next);
        data.each(ServicePlan.class, (thing, place) -> {
            if (circle.contains(thing.getId())) {
                breaches.add(place.pointer().at("supersedes"));
            }
        });
    }
}
