package se.samservice.validation.rule.cycle;

import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.Ring;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** An activity is to be drawn in a ring that its cycle does not have. */
public final class RingOfOtherCycle extends DatasetRule {

    /** Describes the rule. */
    public RingOfOtherCycle() {
        super(Rule.error("ring_of_other_cycle")
                .since("0.1")
                .messageSv("Ringen {ring} hör till ett annat årshjul.")
                .messageEn("The ring {ring} belongs to another annual cycle.")
                .helpSv("Välj en ring i samma årshjul.")
                .helpEn("Choose a ring of the same cycle.")
                .rationale("The activity would be drawn nowhere.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(AnnualCycle.class, (cycle, place) -> {
            for (int i = 0; i < cycle.getActivities().size(); i++) {
                JsonPointer at = place.pointer().at("activities").at(i).at("ring");
                cycle.getActivities()
                        .get(i)
                        .getRing()
                        .filter(ring -> data.find(Ring.class, ring).isPresent())
                        .filter(ring -> cycle.getRings().stream()
                                .noneMatch(own -> own.getId().equals(ring)))
                        .ifPresent(ring -> breaches.add(at, "ring", ring));
            }
        });
    }
}
