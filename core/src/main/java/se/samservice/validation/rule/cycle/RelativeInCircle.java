package se.samservice.validation.rule.cycle;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.samservice.cycle.Activity;
import se.samservice.cycle.RelativeTo;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.Circle;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Id;

/** An activity is timed after another that is timed after it. */
public final class RelativeInCircle extends DatasetRule {

    /** Describes the rule. */
    public RelativeInCircle() {
        super(Rule.error("relative_in_circle")
                .since("0.1")
                .messageSv("Aktivitetens tid beror på den själv, direkt eller genom andra.")
                .messageEn("The time of the activity depends on itself, directly or through others.")
                .helpSv("Ge en av aktiviteterna en egen tid.")
                .helpEn("Give one of the activities a time of its own.")
                .rationale("No day can be worked out.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        Map<Id<Activity>, Id<Activity>> next = new HashMap<>();
        data.each(Activity.class, (thing, place) -> {
            if (thing.getTiming() instanceof RelativeTo relative) {
                next.putIfAbsent(thing.getId(), relative.getActivity());
            }
        });
        Set<Id<Activity>> circle = Circle.of(next);
        data.each(Activity.class, (thing, place) -> {
            if (circle.contains(thing.getId())) {
                breaches.add(place.pointer().at("timing"));
            }
        });
    }
}
