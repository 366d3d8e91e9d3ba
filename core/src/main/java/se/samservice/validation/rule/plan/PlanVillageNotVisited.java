package se.samservice.validation.rule.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samservice.finding.Rule;
import se.samservice.place.Village;
import se.samservice.plan.Project;
import se.samservice.plan.ServicePlan;
import se.samservice.plan.VillagePriority;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Id;

/** A plan in force names a village, and nobody has been there for half a year. */
public final class PlanVillageNotVisited extends DatasetRule {

    /** Describes the rule. */
    public PlanVillageNotVisited() {
        super(Rule.info("plan_village_not_visited")
                .since("0.1")
                .messageSv("{village} finns med i planen, men ingen händelse där har noterats det senaste halvåret.")
                .messageEn("{village} is in the plan, but no event there has been noted in the last half-year.")
                .helpSv("Planera ett besök, eller lägg till det som har hänt bland händelserna.")
                .helpEn("Plan a visit, or add what has happened to the events.")
                .rationale(
                        "A plan is carried out in the villages it names, and half a year, counted as 183 days, is long without word from one; the pilot villages of a running project have a rule of their own.")
                .source("Umeå's project Lokal SamService: be there"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        LastVisits visits = new LastVisits(data);
        Set<Id<Village>> pilots = new HashSet<>();
        data.each(Project.class, (project, place) -> visits.awaitedBy(project).forEach(pilots::add));
        data.each(ServicePlan.class, (plan, place) -> {
            List<VillagePriority> villages = visits.isTimeFor(plan.getPeriod()) ? plan.getVillages() : List.of();
            for (int i = 0; i < villages.size(); i++) {
                Id<Village> village = villages.get(i).getVillage();
                if (visits.areLongAgo(village) && !pilots.contains(village)) {
                    breaches.add(place.pointer().at("villages").at(i), "village", visits.name(village));
                }
            }
        });
    }
}
