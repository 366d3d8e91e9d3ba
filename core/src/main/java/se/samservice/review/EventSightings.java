package se.samservice.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samservice.ServiceDataset;
import se.samservice.actor.Actor;
import se.samservice.actor.ActorKind;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.ParticipantRole;
import se.samservice.method.EvidenceKind;
import se.samservice.value.EntityRef;
import se.samservice.value.Id;

/** Events, by their kind, by the tour or forum that names them, and by who took part. */
final class EventSightings {

    private static final List<EvidenceKind> OF_EVENTS = List.of(
            EvidenceKind.VISIT,
            EvidenceKind.VILLAGE_MEETING,
            EvidenceKind.WORKSHOP,
            EvidenceKind.TRADE_DAY,
            EvidenceKind.SHOPKEEPER_MEETING,
            EvidenceKind.STUDY_TRIP,
            EvidenceKind.TOUR_STOP,
            EvidenceKind.FORUM_MEETING,
            EvidenceKind.COUNCIL_MEETING,
            EvidenceKind.BRIEFING,
            EvidenceKind.CONFERENCE,
            EvidenceKind.JUBILEE);

    private final Map<Id<Actor>, ActorKind> actors = new HashMap<>();
    private final Set<Id<Event>> stops = new HashSet<>();
    private final Set<Id<Event>> meetings = new HashSet<>();

    private EventSightings(ServiceDataset data) {
        data.getActors().forEach(actor -> actors.putIfAbsent(actor.getId(), actor.getKind()));
        data.getRuralTours().forEach(tour -> stops.addAll(tour.getStops()));
        data.getServiceForums().forEach(forum -> meetings.addAll(forum.getMeetings()));
    }

    static void addTo(Sightings sightings, ServiceDataset data) {
        EventSightings events = new EventSightings(data);
        data.getEvents().forEach(event -> events.add(sightings, event));
    }

    private void add(Sightings sightings, Event event) {
        Sighting sighting = new Sighting(
                EntityRef.of("events", event.getId()),
                event.getTitle(),
                List.of(span(event)),
                sightings.villages(event.getVillages(), event.getShops()),
                Optional.empty());
        kinds(event).forEach(kind -> sightings.add(kind, sighting));
        sightings.addFulfilling(event, sighting);
    }

    static Span span(Event event) {
        return event.getEndDate()
                .map(end -> Span.between(event.getDate(), end))
                .orElseGet(() -> Span.at(event.getDate()));
    }

    private Set<EvidenceKind> kinds(Event event) {
        Set<EvidenceKind> kinds = new HashSet<>();
        EvidenceKind own = EvidenceKind.of(event.getKind().token());
        if (!own.isKnown() || OF_EVENTS.contains(own)) {
            kinds.add(own);
        }
        if (stops.contains(event.getId())) {
            kinds.add(EvidenceKind.TOUR_STOP);
        }
        if (meetings.contains(event.getId())) {
            kinds.add(EvidenceKind.FORUM_MEETING);
        }
        if (tookPart(event, ActorKind.MUNICIPAL_UNIT)) { // a unit that invites is not invited
            kinds.add(EvidenceKind.COLLEAGUES_PRESENT);
        }
        if (tookPart(event, ActorKind.POLITICAL_BODY)) {
            kinds.add(EvidenceKind.POLITICIANS_PRESENT);
        }
        return kinds;
    }

    private boolean tookPart(Event event, ActorKind kind) {
        return event.getParticipations().stream()
                .filter(participation -> participation.getRole() != ParticipantRole.HOST)
                .flatMap(participation -> participation.getActor().stream())
                .anyMatch(actor -> kind.equals(actors.get(actor)));
    }
}
