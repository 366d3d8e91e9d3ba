package se.samservice.validation.rule.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samservice.collaboration.Event;
import se.samservice.finding.Rule;
import se.samservice.place.Village;
import se.samservice.plan.PilotVillage;
import se.samservice.plan.Project;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;

/** A project is running and one of its villages has seen nobody for half a year. */
public final class PilotVillageNotVisited extends DatasetRule {

    private static final int HALF_YEAR = 183;

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
        long halfYearAgo = data.today().toEpochDay() - HALF_YEAR;
        Map<Id<Village>, Long> lastSeen = new HashMap<>();
        data.each(Event.class, (event, place) -> {
            if (!event.getDate().earliest().isAfter(data.today())) {
                long last = event.getEndDate().orElse(event.getDate()).latest().toEpochDay();
                event.getVillages().forEach(village -> lastSeen.merge(village, last, Math::max));
            }
        });
        data.each(Project.class, (project, place) -> {
            List<PilotVillage> pilots =
                    ranSince(halfYearAgo, project, data.today()) ? project.getPilotVillages() : List.of();
            for (int i = 0; i < pilots.size(); i++) {
                Id<Village> village = pilots.get(i).getVillage();
                if (lastSeen.getOrDefault(village, Long.MIN_VALUE) < halfYearAgo) {
                    String name = data.find(Village.class, village)
                            .map(Village::getName)
                            .orElse(village.value());
                    breaches.add(place.pointer().at("pilotVillages").at(i), "village", name);
                }
            }
        });
    }

    private static boolean ranSince(long day, Project project, LocalDate today) {
        Optional<DatePeriod> period = project.getActualPeriod().or(project::getPlannedPeriod);
        return period.filter(running -> running.contains(today))
                .flatMap(DatePeriod::getStart)
                .filter(start -> start.latest().toEpochDay() <= day)
                .isPresent();
    }
}
