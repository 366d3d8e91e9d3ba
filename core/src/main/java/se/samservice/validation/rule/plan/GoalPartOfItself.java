package se.samservice.validation.rule.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.samservice.finding.Rule;
import se.samservice.plan.Goal;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.Circle;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Id;

/** A goal is part of itself, directly or through others. */
public final class GoalPartOfItself extends DatasetRule {

    /** Describes the rule. */
    public GoalPartOfItself() {
        super(Rule.error("goal_part_of_itself")
                .since("0.1")
                .messageSv("Målet är en del av sig självt, direkt eller genom andra.")
                .messageEn("The goal is part of itself, directly or through others.")
                .helpSv("Rätta parent i ett av målen.")
                .helpEn("Correct parent in one of the goals.")
                .rationale("It cannot be told which goal is the larger.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        Map<Id<Goal>, Id<Goal>> next = new HashMap<>();
        data.each(
                Goal.class,
                (thing, place) -> thing.getParent().ifPresent(parent -> next.putIfAbsent(thing.getId(), parent)));
        Set<Id<Goal>> circle = Circle.of(next);
        data.each(Goal.class, (thing, place) -> {
            if (circle.contains(thing.getId())) {
                breaches.add(place.pointer().at("parent"));
            }
        });
    }
}
