package se.samservice.validation.rule.collaboration;

import se.samservice.collaboration.Participation;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** Somebody took part and it is not said who. */
public final class ParticipationWithoutParty extends DatasetRule {

    /** Describes the rule. */
    public ParticipationWithoutParty() {
        super(Rule.error("participation_without_party")
                .since("0.1")
                .messageSv("Det står varken vilken aktör eller vilken grupp som deltog.")
                .messageEn("It says neither which actor nor which group took part.")
                .helpSv("Ange actor eller group.")
                .helpEn("Give actor or group.")
                .rationale("A head count without a party tells nothing.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(Participation.class, (participation, place) -> {
            if (participation.getActor().isEmpty() && participation.getGroup().isEmpty()) {
                breaches.add(place.pointer());
            }
        });
    }
}
