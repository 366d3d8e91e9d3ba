package se.samservice.cycle;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import se.samservice.testkit.arbitrary.CycleArbitraries;
import se.samservice.value.Days;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.YearDay;

/** Activities, their timings and exceptions, and when they take place; the words of the tests about cycles. */
public final class CycleSamples {

    public static final Days DECADE = Days.of(LocalDate.of(2020, 1, 1), LocalDate.of(2029, 12, 31));

    private CycleSamples() {}

    public static ActivityBuilder activity(String id, Timing timing) {
        return Activity.builder()
                .id(Id.of(id))
                .title(LocalizedText.of(id))
                .kind(ActivityKind.OTHER)
                .timing(timing);
    }

    public static AnnualCycle cycle(ActivityBuilder... activities) {
        return CycleArbitraries.cycle(
                Arrays.stream(activities).map(ActivityBuilder::build).toList());
    }

    public static Occurrences occurrences(ActivityBuilder... activities) {
        return Occurrences.of(cycle(activities));
    }

    /** The days of each; one alone as itself. */
    public static List<String> days(List<Occurrence> occurrences) {
        return occurrences.stream()
                .map(occurrence -> occurrence.days().length() == 1
                        ? occurrence.first().toString()
                        : occurrence.days().toString())
                .toList();
    }

    public static Timing on(Month month, int day) {
        return YearlyOnDate.builder().month(month).day(day).build();
    }

    public static Timing in(Month month) {
        return YearlyInMonth.builder().month(month).build();
    }

    public static Timing week(int week) {
        return YearlyInWeek.builder().week(week).build();
    }

    public static Timing monthlyOn(int day) {
        return MonthlyOnDay.builder().day(day).build();
    }

    public static Timing between(YearDay start, YearDay end) {
        return BetweenDates.builder().start(start).end(end).build();
    }

    public static YearDay day(Month month, int day) {
        return YearDay.builder().month(month).day(day).build();
    }

    /** Skipped when it is moved to nothing. */
    public static OccurrenceException exception(String nominal, String movedTo) {
        OccurrenceExceptionBuilder exception =
                OccurrenceException.builder().nominal(LocalDate.parse(nominal)).reason(LocalizedText.of("skäl"));
        return movedTo.isEmpty()
                ? exception.build()
                : exception.movedTo(LocalDate.parse(movedTo)).build();
    }

    public static RelativeTo after(String other, int days) {
        return RelativeTo.builder().activity(Id.of(other)).days(days).build();
    }
}
