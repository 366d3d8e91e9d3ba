package se.samservice.validation.rule.value;

import java.time.LocalDate;
import java.time.MonthDay;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.PartialDate;

/** A date lies more than twenty years ahead. */
public final class DateFarInFuture extends DatasetRule {

    private static final int YEARS = 20;

    /** Describes the rule. */
    public DateFarInFuture() {
        super(Rule.warning("date_far_in_future")
                .since("0.1")
                .messageSv("Datumet {date} ligger mer än 20 år framåt i tiden.")
                .messageEn("The date {date} lies more than 20 years ahead.")
                .helpSv("Kontrollera årtalet. Utelämna datumet om det bara betyder att slutet inte är känt.")
                .helpEn("Check the year. Leave the date out if it only means that the end is not known.")
                .rationale(
                        "Plans, consents and agreements do not reach that far; most often a digit is wrong or the date stands for no end.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(PartialDate.class, (date, place) -> {
            boolean mayBe = date.year() - data.today().getYear() >= YEARS;
            if (mayBe && isFarAhead(date.earliest(), data.today())) {
                breaches.add(place.pointer(), "date", date);
            }
        });
        data.watch(LocalDate.class, (date, place) -> {
            if (isFarAhead(date, data.today())) {
                breaches.add(place.pointer(), "date", date);
            }
        });
    }

    /** Reckoned by year and day, for no date can be moved beyond the last year there is. */
    private static boolean isFarAhead(LocalDate date, LocalDate today) {
        int years = date.getYear() - today.getYear();
        return years > YEARS || (years == YEARS && MonthDay.from(date).isAfter(MonthDay.from(today)));
    }
}
