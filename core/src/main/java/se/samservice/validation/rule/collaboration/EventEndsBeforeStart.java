package se.samservice.validation.rule.collaboration;

import se.samservice.collaboration.Event;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** An event ends before it begins. */
public final class EventEndsBeforeStart extends DatasetRule {

    /** Describes the rule. */
    public EventEndsBeforeStart() {
        super(Rule.error("event_ends_before_start")
                .since("0.1")
                .messageSv("Händelsen slutar {end} men börjar {start}.")
                .messageEn("The event ends {end} but begins {start}.")
                .helpSv("Byt plats på datumen, eller rätta det som är fel.")
                .helpEn("Swap the dates, or correct the one that is wrong.")
                .rationale("No day lies in such an event.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(
                Event.class,
                (event, place) -> event.getEndDate()
                        .filter(end -> end.isSurelyBefore(event.getDate()))
                        .ifPresent(end ->
                                breaches.add(place.pointer().at("endDate"), "end", end, "start", event.getDate())));
    }
}
