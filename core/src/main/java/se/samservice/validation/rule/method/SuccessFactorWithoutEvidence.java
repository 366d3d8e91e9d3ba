package se.samservice.validation.rule.method;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samservice.cycle.Activity;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.Occurrence;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.method.SuccessFactor;
import se.samservice.method.SuccessFactors;
import se.samservice.review.Reading;
import se.samservice.review.Review;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.DatePeriod;
import se.samservice.value.Days;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** A success factor is worked with, and nothing in the last year shows it. */
public final class SuccessFactorWithoutEvidence extends DatasetRule {

    private static final int LAST_YEAR = 9999;

    /** Describes the rule. */
    public SuccessFactorWithoutEvidence() {
        super(Rule.info("success_factor_without_evidence")
                .since("0.1")
                .messageSv("Inget i uppgifterna visar framgångsfaktorn {factor} det senaste året.")
                .messageEn("Nothing in the data shows the success factor {factor} in the last year.")
                .helpSv("Lägg till det som har gjorts, eller planera in något. Vad som räknas står i evidenceKinds.")
                .helpEn("Add what has been done, or plan something. What counts stands in evidenceKinds.")
                .rationale(
                        "What is done and not noted cannot be shown to anybody, and what is not done is forgotten. A factor of the dataset's own counts if it says what shows it, a built-in one if an activity that names it took place in the year.")
                .source("Umeå's project Lokal SamService: success factors"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        LocalDate today = data.today();
        if (today.getYear() < 2 || today.getYear() > LAST_YEAR) {
            return;
        }
        Days year = Days.of(today.minusYears(1).plusDays(1), today);
        Map<Id<SuccessFactor>, JsonPointer> workedWith = workedWith(data, year);
        if (!workedWith.isEmpty()) {
            DatePeriod period = DatePeriod.between(PartialDate.from(year.first()), PartialDate.from(year.last()));
            Review.of(data.dataset(), period, today).successFactors().stream()
                    .filter(reviewed -> reviewed.showing().reading() == Reading.NOT_SHOWN)
                    .map(reviewed -> reviewed.factor().getId())
                    .distinct()
                    .filter(workedWith::containsKey)
                    .forEach(factor ->
                            breaches.add(workedWith.getOrDefault(factor, JsonPointer.ROOT), "factor", factor));
        }
    }

    /** The factors that are held to this, and where the dataset says that it works with them. */
    private static Map<Id<SuccessFactor>, JsonPointer> workedWith(DatasetIndex data, Days year) {
        Map<Id<SuccessFactor>, JsonPointer> workedWith = new HashMap<>();
        Set<Id<SuccessFactor>> builtIn = new HashSet<>();
        SuccessFactors.umea().forEach(factor -> builtIn.add(factor.getId()));
        data.each(SuccessFactor.class, (factor, place) -> {
            builtIn.remove(factor.getId());
            if (!factor.getEvidenceKinds().isEmpty()) {
                workedWith.putIfAbsent(factor.getId(), place.pointer());
            }
        });
        data.each(AnnualCycle.class, (cycle, place) -> {
            Set<Activity> tookPlace = tookPlace(cycle, builtIn, year);
            List<Activity> activities = cycle.getActivities();
            for (int i = 0; i < activities.size(); i++) {
                if (tookPlace.contains(activities.get(i))) {
                    JsonPointer pointer = place.pointer().at("activities").at(i);
                    activities.get(i).getSuccessFactors().stream()
                            .filter(builtIn::contains)
                            .forEach(factor -> workedWith.putIfAbsent(factor, pointer));
                }
            }
        });
        return workedWith;
    }

    private static Set<Activity> tookPlace(AnnualCycle cycle, Set<Id<SuccessFactor>> factors, Days year) {
        Set<Activity> tookPlace = new HashSet<>();
        boolean named = cycle.getActivities().stream()
                .anyMatch(activity -> activity.getSuccessFactors().stream().anyMatch(factors::contains));
        if (named) {
            cycle.occurrences(year).stream()
                    .filter(occurrence ->
                            !occurrence.skipped() && occurrence.last().isBefore(year.last()))
                    .map(Occurrence::activity)
                    .forEach(tookPlace::add);
        }
        return tookPlace;
    }
}
