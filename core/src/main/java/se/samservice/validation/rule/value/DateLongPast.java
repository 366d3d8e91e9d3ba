package se.samservice.validation.rule.value;

import java.time.LocalDate;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.PartialDate;

/** A date lies before anything the data can tell of. */
public final class DateLongPast extends DatasetRule {

    private static final int FIRST_YEAR = 1800;

    /** Describes the rule. */
    public DateLongPast() {
        super(Rule.warning("date_long_past")
                .since("0.1")
                .messageSv("Datumet {date} ligger före år 1800.")
                .messageEn("The date {date} lies before the year 1800.")
                .helpSv("Kontrollera årtalet.")
                .helpEn("Check the year.")
                .rationale(
                        "No rural shop, association or plan that is followed today is as old; most often a digit is wrong or missing.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(PartialDate.class, (date, place) -> {
            if (date.year() < FIRST_YEAR) {
                breaches.add(place.pointer(), "date", date);
            }
        });
        data.watch(LocalDate.class, (date, place) -> {
            if (date.getYear() < FIRST_YEAR) {
                breaches.add(place.pointer(), "date", date);
            }
        });
    }
}
