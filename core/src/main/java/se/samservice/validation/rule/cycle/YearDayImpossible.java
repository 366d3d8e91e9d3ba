package se.samservice.validation.rule.cycle;

import se.samservice.cycle.YearlyOnDate;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.YearDay;

/** A day of the year is on no calendar. */
public final class YearDayImpossible extends DatasetRule {

    /** Describes the rule. */
    public YearDayImpossible() {
        super(Rule.error("year_day_impossible")
                .since("0.1")
                .messageSv("Månaden har ingen dag {day}.")
                .messageEn("The month has no day {day}.")
                .helpSv("Rätta dagen.")
                .helpEn("Correct the day.")
                .rationale("It would never come.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(YearDay.class, (yearDay, place) -> {
            if (yearDay.getDay() > yearDay.getMonth().maxLength() && yearDay.getDay() <= 31) {
                breaches.add(place.pointer().at("day"), "day", yearDay.getDay());
            }
        });
        data.watch(YearlyOnDate.class, (timing, place) -> {
            if (timing.getDay() > timing.getMonth().maxLength() && timing.getDay() <= 31) {
                breaches.add(place.pointer().at("day"), "day", timing.getDay());
            }
        });
    }
}
