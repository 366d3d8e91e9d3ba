package se.samservice.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samservice.actor.Actor;
import se.samservice.actor.ActorKind;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.EventKind;
import se.samservice.collaboration.Handover;
import se.samservice.collaboration.MatterOutcome;
import se.samservice.collaboration.ParticipantRole;
import se.samservice.collaboration.Participation;
import se.samservice.collaboration.VillageMatter;
import se.samservice.place.Municipality;
import se.samservice.place.Village;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/**
 * Who works for the service of the villages, where they have met, and what villages have asked for.
 *
 * @param actors the municipality's unit and council first, then village associations
 * @param events village meetings
 * @param matters what was raised there, answered or not
 */
record Work(List<Actor> actors, List<Event> events, List<VillageMatter> matters) {

    static final Id<Actor> UNIT = Id.of("naringslivsenheten");
    static final Id<Actor> COUNCIL = Id.of("kommunfullmaktige");

    private static final int VILLAGES_PER_ASSOCIATION = 3;

    static Work of(Municipality municipality, List<Village> villages, Draw draw) {
        List<Actor> actors = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<VillageMatter> matters = new ArrayList<>();
        actors.add(actor(UNIT, "Näringslivsenheten, " + municipality.getName(), ActorKind.MUNICIPAL_UNIT));
        actors.add(actor(COUNCIL, "Kommunfullmäktige, " + municipality.getName(), ActorKind.POLITICAL_BODY));
        for (int i = 0; i < villages.size(); i += VILLAGES_PER_ASSOCIATION) {
            Village village = villages.get(i);
            Actor association = actor(
                            Id.of("byaforening-" + village.getId().value()),
                            village.getName() + " byaförening",
                            ActorKind.VILLAGE_ASSOCIATION)
                    .toBuilder()
                    .addVillage(village.getId())
                    .build();
            Event meeting = meeting(village, association, draw);
            actors.add(association);
            events.add(meeting);
            if (draw.oneIn(2)) {
                matters.add(matter(village, association, meeting, draw));
            }
        }
        return new Work(actors, events, matters);
    }

    private static Actor actor(Id<Actor> id, String name, ActorKind kind) {
        return Actor.builder()
                .id(id)
                .name(name)
                .kind(kind)
                .sources(Sources.BY_INVENTORY)
                .build();
    }

    private static Event meeting(Village village, Actor association, Draw draw) {
        return Event.builder()
                .id(Id.of("bymote-" + village.getId().value()))
                .title(LocalizedText.of(
                        "Bymöte om servicen i " + village.getName(),
                        "Village meeting about service in " + village.getName()))
                .kind(EventKind.VILLAGE_MEETING)
                .date(PartialDate.from(LocalDate.of(2023, draw.between(3, 9), draw.between(1, 28))))
                .addVillage(village.getId())
                .venue("Bygdegården")
                .addParticipation(Participation.builder()
                        .actor(association.getId())
                        .role(ParticipantRole.HOST)
                        .build())
                .addParticipation(Participation.builder()
                        .actor(UNIT)
                        .role(ParticipantRole.LISTENER)
                        .build())
                .sources(Sources.BY_INVENTORY)
                .build();
    }

    private static VillageMatter matter(Village village, Actor association, Event meeting, Draw draw) {
        VillageMatter asked = VillageMatter.builder()
                .id(Id.of("arende-" + village.getId().value()))
                .title(LocalizedText.of(
                        "Belysning vid busshållplatsen i " + village.getName(),
                        "Light at the bus stop of " + village.getName()))
                .addVillage(village.getId())
                .raisedBy(association.getId())
                .received(meeting.getDate())
                .receivedAt(meeting.getId())
                .addHandover(Handover.builder()
                        .unit(UNIT)
                        .date(PartialDate.of(2023, 10))
                        .build())
                .sources(Sources.BY_INVENTORY)
                .build();
        return draw.oneIn(3)
                ? asked
                : asked.toBuilder()
                        .answered(PartialDate.of(2023, draw.between(11, 12)))
                        .outcome(draw.of(List.of(MatterOutcome.values())))
                        .build();
    }
}
