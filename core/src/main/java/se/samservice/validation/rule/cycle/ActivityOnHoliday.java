package se.samservice.validation.rule.cycle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import se.samservice.cycle.Activity;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.Occurrence;
import se.samservice.cycle.OccurrenceException;
import se.samservice.cycle.Once;
import se.samservice.cycle.Timing;
import se.samservice.cycle.YearlyOnDate;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.SwedishHoliday;

/** A day that somebody has set, or moved an activity to, is a public holiday or an eve. */
public final class ActivityOnHoliday extends DatasetRule {

    /** Describes the rule. */
    public ActivityOnHoliday() {
        super(Rule.info("activity_on_holiday")
                .since("0.1")
                .messageSv("{date} är en helgdag eller helgdagsafton: {holiday}.")
                .messageEn("{date} is a public holiday or the eve of one: {holiday}.")
                .helpSv("Är det meningen kan du låta det stå. Annars flyttar du tillfället eller ändrar dagen.")
                .helpEn("If it is meant so, let it stand. Otherwise move the occurrence or change the day.")
                .rationale(
                        "Offices are closed and few can come. Only what is still to come this year and next is looked at, and the first such day of an activity; a day that the rule of a weekday or month gives is nobody's choice, and a weekend may well be one. Information and no warning: the last day of a year, or a feast, is often meant.")
                .source("Public Holidays Act (SFS 1989:253), act on time limits (SFS 1930:173) § 2"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(AnnualCycle.class, (cycle, place) -> {
            Set<Activity> told = new HashSet<>();
            Map<Activity, JsonPointer> pointers = new HashMap<>();
            for (int i = 0; i < cycle.getActivities().size(); i++) {
                pointers.putIfAbsent(
                        cycle.getActivities().get(i),
                        place.pointer().at("activities").at(i));
            }
            for (Occurrence occurrence : cycle.occurrences(WorkInView.days(data.today()))) {
                List<SwedishHoliday> holidays = SwedishHoliday.on(occurrence.first());
                if (!holidays.isEmpty() && !occurrence.first().isBefore(data.today())) {
                    JsonPointer activity = Objects.requireNonNull(pointers.get(occurrence.activity()));
                    choice(occurrence, activity)
                            .filter(pointer -> told.add(occurrence.activity()))
                            .ifPresent(pointer ->
                                    breaches.add(pointer, "date", occurrence.first(), "holiday", holidays.get(0)));
                }
            }
        });
    }

    /** Where the day is written, or empty when nobody has chosen it. */
    private static Optional<JsonPointer> choice(Occurrence occurrence, JsonPointer activity) {
        List<OccurrenceException> exceptions = occurrence.activity().getExceptions();
        for (int i = 0; i < exceptions.size(); i++) {
            if (exceptions.get(i).getNominal().equals(occurrence.nominal())
                    && !exceptions.get(i).isMovedTooFar()) {
                return Optional.of(activity.at("exceptions").at(i).at("movedTo"));
            }
        }
        Timing timing = occurrence.activity().getTiming();
        return timing instanceof Once || timing instanceof YearlyOnDate
                ? Optional.of(activity.at("timing"))
                : Optional.empty();
    }
}
