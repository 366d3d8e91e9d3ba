package se.samservice.validation.rule.cycle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.samservice.collaboration.CycleProgress;
import se.samservice.collaboration.FulfilledOccurrence;
import se.samservice.cycle.Activity;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.Occurrence;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Id;

/** No event tells that an activity was carried out last time, though events do tell of it otherwise. */
public final class ActivityOverdue extends DatasetRule {

    /** Describes the rule. */
    public ActivityOverdue() {
        super(Rule.info("activity_overdue")
                .since("0.1")
                .messageSv("Aktiviteten skulle ha varit klar {last}, men ingen händelse visar det.")
                .messageEn("The activity should have been done by {last}, but no event shows it.")
                .helpSv("Lägg till händelsen, med fulfils. Blev den inte av: ange ett undantag med skälet.")
                .helpEn("Add the event, with fulfils. If it did not happen: add an exception with the reason.")
                .rationale(
                        "What was planned and not done is seen while there is time. Only activities that some event fulfils are looked at, a year back, and the latest time of each.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        LocalDate today = data.today();
        if (today.getYear() < 2) {
            return; // there is no year to look back on
        }
        Set<Id<Activity>> followed = new HashSet<>();
        data.each(FulfilledOccurrence.class, (fulfilled, place) -> followed.add(fulfilled.getActivity()));
        CycleProgress progress = CycleProgress.of(data.dataset().getEvents(), today);
        data.each(AnnualCycle.class, (cycle, place) -> {
            Map<Id<Activity>, Occurrence> latest = new LinkedHashMap<>();
            for (Occurrence occurrence : progress.overdue(cycle, today.minusYears(1))) {
                latest.merge(
                        occurrence.activity().getId(),
                        occurrence,
                        (one, other) -> other.last().isBefore(one.last()) ? one : other);
            }
            for (int i = 0; i < cycle.getActivities().size(); i++) {
                Id<Activity> activity = cycle.getActivities().get(i).getId();
                Occurrence occurrence = followed.contains(activity) ? latest.remove(activity) : null;
                if (occurrence != null) {
                    breaches.add(place.pointer().at("activities").at(i), "last", occurrence.last());
                }
            }
        });
    }
}
