package se.samservice.testkit.arbitrary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samservice.cycle.Activity;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.BetweenDates;
import se.samservice.cycle.EveryMonths;
import se.samservice.cycle.MonthlyOnDay;
import se.samservice.cycle.MonthlyOnWeekday;
import se.samservice.cycle.Occurrence;
import se.samservice.cycle.OccurrenceException;
import se.samservice.cycle.Once;
import se.samservice.cycle.RelativeTo;
import se.samservice.cycle.Timing;
import se.samservice.cycle.WeekOfMonth;
import se.samservice.cycle.YearlyInMonth;
import se.samservice.cycle.YearlyInWeek;
import se.samservice.cycle.YearlyOnDate;
import se.samservice.cycle.YearlyOnWeekday;
import se.samservice.value.Days;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.YearDay;

/** Cycles whose activities take place near our time, follow each other, and are moved and skipped; and periods to ask of. */
public final class CycleArbitraries {

    /** Around this year. */
    public static final int YEAR = 2024;

    private CycleArbitraries() {}

    /**
     * Timings that the constraints allow, other than {@link RelativeTo}.
     *
     * @return an arbitrary that draws them
     */
    public static Arbitrary<Timing> timings() {
        Arbitrary<Month> months = Arbitraries.of(Month.class);
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 31);
        Arbitrary<DayOfWeek> weekdays = Arbitraries.of(DayOfWeek.class);
        Arbitrary<WeekOfMonth> weeks = Arbitraries.of(WeekOfMonth.class);
        Arbitrary<YearDay> yearDays = Combinators.combine(months, days)
                .as((month, day) -> YearDay.builder()
                        .month(month)
                        .day(Math.min(day, month.maxLength()))
                        .build());
        return Arbitraries.oneOf(List.of(
                dates().map(date -> Once.builder().date(date).build()),
                Combinators.combine(months, days)
                        .as((month, day) ->
                                YearlyOnDate.builder().month(month).day(day).build()),
                months.map(month -> YearlyInMonth.builder().month(month).build()),
                Combinators.combine(months, weekdays, weeks)
                        .as((month, weekday, week) -> YearlyOnWeekday.builder()
                                .month(month)
                                .weekday(weekday)
                                .week(week)
                                .build()),
                Combinators.combine(
                                Arbitraries.frequencyOf(
                                        Tuple.of(2, Arbitraries.integers().between(1, 53)),
                                        Tuple.of(1, Arbitraries.of(1, 52, 53))),
                                weekdays.optional())
                        .as((week, weekday) -> YearlyInWeek.builder()
                                .week(week)
                                .weekday(weekday)
                                .build()),
                days.map(day -> MonthlyOnDay.builder().day(day).build()),
                Combinators.combine(weekdays, weeks)
                        .as((weekday, week) -> MonthlyOnWeekday.builder()
                                .weekday(weekday)
                                .week(week)
                                .build()),
                Combinators.combine(dates(), Arbitraries.integers().between(1, 30))
                        .as((start, months1) -> EveryMonths.builder()
                                .start(start)
                                .months(months1)
                                .build()),
                Combinators.combine(yearDays, yearDays)
                        .as((start, end) ->
                                BetweenDates.builder().start(start).end(end).build())));
    }

    /**
     * Days within two years of {@link #YEAR}.
     *
     * @return an arbitrary that draws them
     */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(YEAR - 2, 1, 1).toEpochDay(),
                        LocalDate.of(YEAR + 2, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /**
     * Up to four years around {@link #YEAR}, short and long.
     *
     * @return an arbitrary that draws them
     */
    public static Arbitrary<Days> periods() {
        return Combinators.combine(
                        dates(),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.integers().between(0, 40)),
                                Tuple.of(1, Arbitraries.integers().between(0, 1500))))
                .as((first, length) -> Days.of(first, first.plusDays(length)));
    }

    /** An activity with this id, its exceptions still to come. */
    private static Arbitrary<Activity> activities(String id, Arbitrary<? extends Timing> timings) {
        return Combinators.combine(
                        timings,
                        Arbitraries.integers().between(1, 366).optional(0.3),
                        Arbitraries.integers().between(YEAR - 3, YEAR).optional(0.3),
                        Arbitraries.integers().between(YEAR, YEAR + 3).optional(0.3))
                .as((timing, duration, firstYear, lastYear) -> Activity.builder()
                        .id(Id.of(id))
                        .title(LocalizedText.of(id))
                        .kind(ActivityKind.OTHER)
                        .timing(timing)
                        .durationDays(duration)
                        .firstYear(firstYear)
                        .lastYear(lastYear)
                        .build());
    }

    /**
     * Eight activities, the later ones often timed after others, some in a circle, with exceptions that hit.
     *
     * @return an arbitrary that draws them
     */
    public static Arbitrary<AnnualCycle> cycles() {
        List<Arbitrary<Activity>> activities = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Arbitrary<Timing> relative = Combinators.combine(
                            Arbitraries.integers().between(0, 9),
                            Arbitraries.frequencyOf(
                                    Tuple.of(4, Arbitraries.integers().between(-40, 40)),
                                    Tuple.of(1, Arbitraries.integers().between(-3660, 3660))))
                    .as((other, days) -> RelativeTo.builder()
                            .activity(Id.of("a" + other))
                            .days(days)
                            .build());
            activities.add(activities(
                    "a" + i,
                    i < 3 ? timings() : Arbitraries.frequencyOf(Tuple.of(2, relative), Tuple.of(1, timings()))));
        }
        return Combinators.combine(
                        Combinators.combine(activities).as(all -> all),
                        Arbitraries.integers().between(0, 1000).list().ofMaxSize(6),
                        dates().optional(0.6).list().ofSize(6))
                .as(CycleArbitraries::withExceptions);
    }

    /** Hits occurrences in the middle of our time, so that an exception is of some effect. */
    private static AnnualCycle withExceptions(
            List<Activity> activities, List<Integer> choices, List<Optional<LocalDate>> moves) {
        AnnualCycle cycle = cycle(activities);
        for (int i = 0; i < choices.size(); i++) {
            List<Occurrence> occurrences = cycle.occurrences(Days.ofYear(YEAR));
            if (!occurrences.isEmpty()) {
                Occurrence hit = occurrences.get(choices.get(i) % occurrences.size());
                OccurrenceException exception = OccurrenceException.builder()
                        .nominal(hit.nominal())
                        .movedTo(moves.get(i))
                        .reason(LocalizedText.of("reason " + i))
                        .build();
                cycle = cycle(cycle.getActivities().stream()
                        .map(activity -> activity.equals(hit.activity())
                                ? activity.toBuilder().addException(exception).build()
                                : activity)
                        .toList());
            }
        }
        return cycle;
    }

    /**
     * A cycle of these activities.
     *
     * @param activities what takes place in it
     * @return the cycle
     */
    public static AnnualCycle cycle(List<Activity> activities) {
        return AnnualCycle.builder()
                .id(Id.of("cycle"))
                .title(LocalizedText.of("cycle"))
                .activities(activities)
                .build();
    }
}
