package se.samservice.validation.rule.cycle;

import se.samservice.cycle.Activity;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** An activity ends in a year before it begins. */
public final class YearsReversed extends DatasetRule {

    /** Describes the rule. */
    public YearsReversed() {
        super(Rule.error("years_reversed")
                .since("0.1")
                .messageSv("Sista året, {last}, kommer före det första, {first}.")
                .messageEn("The last year, {last}, comes before the first, {first}.")
                .helpSv("Byt plats på åren, eller rätta det som är fel.")
                .helpEn("Swap the years, or correct the one that is wrong.")
                .rationale("Such an activity never happens.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(Activity.class, (activity, place) -> {
            if (activity.getFirstYear().isPresent()
                    && activity.getLastYear().isPresent()
                    && activity.getLastYear().get() < activity.getFirstYear().get()) {
                breaches.add(
                        place.pointer().at("lastYear"),
                        "first",
                        activity.getFirstYear().get(),
                        "last",
                        activity.getLastYear().get());
            }
        });
    }
}
