package se.samservice.validation.rule.collaboration;

import se.samservice.collaboration.Event;
import se.samservice.collaboration.EventKind;
import se.samservice.collaboration.RuralTour;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** A stop of a rural tour is an event of another kind. */
public final class TourStopOfOtherKind extends DatasetRule {

    /** Describes the rule. */
    public TourStopOfOtherKind() {
        super(Rule.warning("tour_stop_of_other_kind")
                .since("0.1")
                .messageSv("Stoppet {event} är ingen händelse av slaget tour_stop.")
                .messageEn("The stop {event} is not an event of kind tour_stop.")
                .helpSv("Ändra händelsens slag till tour_stop, eller ta bort den ur turnén.")
                .helpEn("Change the kind of the event to tour_stop, or take it out of the tour.")
                .rationale("Stops are found by their kind in every figure but this list.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(RuralTour.class, (tour, place) -> {
            for (int i = 0; i < tour.getStops().size(); i++) {
                JsonPointer at = place.pointer().at("stops").at(i);
                data.find(Event.class, tour.getStops().get(i))
                        .filter(event -> !event.getKind().equals(EventKind.TOUR_STOP))
                        .ifPresent(event -> breaches.add(at, "event", event.getId()));
            }
        });
    }
}
