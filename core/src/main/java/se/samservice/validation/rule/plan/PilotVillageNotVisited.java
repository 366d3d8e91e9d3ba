package se.samservice.validation.rule.plan;

import java.util.List;
import se.samservice.finding.Rule;
import se.samservice.place.Village;
import se.samservice.plan.Project;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Id;

/** A project is running and one of its villages has seen nobody for half a year. */
public final class PilotVillageNotVisited extends DatasetRule {

    /** Describes the rule. */
    public PilotVillageNotVisited() {
        super(Rule.warning("pilot_village_not_visited")
                .since("0.1")
                .messageSv("Ingen händelse i {village} har noterats det senaste halvåret.")
                .messageEn("No event in {village} has been noted in the last half-year.")
                .helpSv("Planera ett besök, eller lägg till det som har hänt bland händelserna.")
                .helpEn("Plan a visit, or add what has happened to the events.")
                .rationale(
                        "Trust grows when the same people come back; half a year, counted as 183 days, is long between two visits.")
                .source("Umeå's project Lokal SamService: be there"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        LastVisits visits = new LastVisits(data);
        data.watch(Project.class, (project, place) -> {
            List<Id<Village>> awaited = visits.awaitedBy(project).toList();
            for (int i = 0; i < awaited.size(); i++) {
                if (visits.areLongAgo(awaited.get(i))) {
                    String name = visits.name(awaited.get(i));
                    breaches.add(place.pointer().at("pilotVillages").at(i), "village", name);
                }
            }
        });
    }
}
