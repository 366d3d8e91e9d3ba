package se.samservice.validation.rule.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.samservice.actor.Actor;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.Circle;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Id;

/** An actor is part of itself, directly or through others. */
public final class ActorPartOfItself extends DatasetRule {

    /** Describes the rule. */
    public ActorPartOfItself() {
        super(Rule.error("actor_part_of_itself")
                .since("0.1")
                .messageSv("Aktören är en del av sig själv, direkt eller genom andra.")
                .messageEn("The actor is part of itself, directly or through others.")
                .helpSv("Rätta parent hos en av aktörerna.")
                .helpEn("Correct parent of one of the actors.")
                .rationale("It cannot be told which body is the larger.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        Map<Id<Actor>, Id<Actor>> next = new HashMap<>();
        data.each(
                Actor.class,
                (thing, place) -> thing.getParent().ifPresent(parent -> next.putIfAbsent(thing.getId(), parent)));
        Set<Id<Actor>> circle = Circle.of(next);
        data.each(Actor.class, (thing, place) -> {
            if (circle.contains(thing.getId())) {
                breaches.add(place.pointer().at("parent"));
            }
        });
    }
}
