package se.samservice.validation.rule.cycle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samservice.collaboration.Event;
import se.samservice.cycle.Activity;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.Occurrences;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Id;

/** An exception or an event names a day on which the timing of the activity does not fall. */
public final class OccurrenceUnknown extends DatasetRule {

    private static final int DAYS_AROUND = 10;

    /** Describes the rule. */
    public OccurrenceUnknown() {
        super(Rule.warning("occurrence_unknown")
                .since("0.1")
                .messageSv("Aktiviteten har inget tillfälle med dagen {nominal}.")
                .messageEn("The activity has no occurrence of the day {nominal}.")
                .helpSv("Ange den dag som aktivitetens timing ger, i en månad eller vecka den första dagen.")
                .helpEn("Name the day the timing of the activity gives, in a month or week its first day.")
                .rationale("An exception that meets no occurrence changes nothing, and an event fulfils none.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        Map<Id<Activity>, Occurrences> byActivity = new HashMap<>();
        data.each(AnnualCycle.class, (cycle, place) -> {
            Occurrences occurrences = Occurrences.of(cycle);
            for (int i = 0; i < cycle.getActivities().size(); i++) {
                Activity activity = cycle.getActivities().get(i);
                byActivity.putIfAbsent(activity.getId(), occurrences);
                for (int j = 0; j < activity.getExceptions().size(); j++) {
                    check(
                            occurrences,
                            activity.getId(),
                            activity.getExceptions().get(j).getNominal(),
                            place.pointer()
                                    .at("activities")
                                    .at(i)
                                    .at("exceptions")
                                    .at(j),
                            breaches);
                }
            }
        });
        data.each(
                Event.class,
                (event, place) -> event.getFulfils().ifPresent(fulfilled -> {
                    Occurrences occurrences = byActivity.get(fulfilled.getActivity());
                    if (occurrences != null) {
                        check(
                                occurrences,
                                fulfilled.getActivity(),
                                fulfilled.getNominal(),
                                place.pointer().at("fulfils"),
                                breaches);
                    }
                }));
    }

    private static void check(
            Occurrences occurrences, Id<Activity> activity, LocalDate nominal, JsonPointer at, Breaches breaches) {
        if (occurrences.find(activity, nominal).isEmpty()) {
            Optional<String> meant = nominal.getYear() < 1 || nominal.getYear() > 9999
                    ? Optional.empty()
                    : IntStream.rangeClosed(1, DAYS_AROUND)
                            .boxed()
                            .flatMap(days -> Stream.of(nominal.minusDays(days), nominal.plusDays(days)))
                            .filter(day -> occurrences.find(activity, day).isPresent())
                            .map(LocalDate::toString)
                            .findFirst();
            breaches.add(at.at("nominal"), meant, "nominal", nominal);
        }
    }
}
