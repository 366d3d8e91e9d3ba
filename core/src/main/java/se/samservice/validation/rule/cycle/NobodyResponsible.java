package se.samservice.validation.rule.cycle;

import se.samservice.cycle.Activity;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** Nobody sees to an activity of the year. */
public final class NobodyResponsible extends DatasetRule {

    /** Describes the rule. */
    public NobodyResponsible() {
        super(Rule.warning("nobody_responsible")
                .since("0.1")
                .messageSv("Ingen är ansvarig för aktiviteten.")
                .messageEn("Nobody is responsible for the activity.")
                .helpSv("Ange en roll i responsibility.")
                .helpEn("Name a role in responsibility.")
                .rationale("A year wheel that names no one is a picture and not a plan.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(Activity.class, (activity, place) -> {
            if (activity.getResponsibility().isEmpty()) {
                breaches.add(place.pointer());
            }
        });
    }
}
