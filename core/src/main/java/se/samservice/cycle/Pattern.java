package se.samservice.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samservice.value.Days;
import se.samservice.value.YearDay;

/**
 * A timing that stands on its own, as evenly spaced months of which each gives one stretch of days or none.
 *
 * <p>Every stretch is worked out from the timing and its own month, never from the stretch before, so that the 31st comes
 * back after a February.
 *
 * @param precision how exactly the stretches are known
 * @param first the first month, counted from year 0 as in {@code ChronoField.PROLEPTIC_MONTH}
 * @param step months from one to the next
 * @param last no month after this
 * @param reach how many months after its month a stretch may begin; all may begin in the month before it
 * @param longest no stretch has more days than this
 * @param inMonth the stretch a month gives, or null
 */
record Pattern(
        Precision precision,
        long first,
        long step,
        long last,
        int reach,
        int longest,
        Function<YearMonth, @Nullable Days> inMonth) {

    /** The days that can be written in JSON; nothing takes place before or after. */
    static final Days CALENDAR = Days.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    static final long FIRST_DAY = CALENDAR.first().toEpochDay();
    static final long LAST_DAY = CALENDAR.last().toEpochDay();

    private static final long FIRST_MONTH = month(CALENDAR.first());
    private static final long LAST_MONTH = month(CALENDAR.last());

    /** The pattern of an activity, or empty when it has none of its own or its values are such that no day ever comes. */
    static Optional<Pattern> of(Activity activity) {
        int length = activity.getDurationDays().orElse(1);
        return length < 1 || length > 366
                ? Optional.empty()
                : ofTiming(activity.getTiming(), length).flatMap(pattern -> pattern.within(activity));
    }

    private static Optional<Pattern> ofTiming(Timing timing, int length) {
        if (timing instanceof Once once) {
            return days(month(once.getDate()), 12, length, month -> once.getDate())
                    .map(pattern -> pattern.until(pattern.first));
        }
        if (timing instanceof YearlyOnDate date) {
            return days(date.getMonth().getValue() - 1L, 12, length, month -> day(month, date.getDay()));
        }
        if (timing instanceof YearlyInMonth yearly) {
            return stretches(Precision.MONTH, yearly.getMonth().getValue() - 1L, 0, 31, Days::of);
        }
        if (timing instanceof YearlyOnWeekday yearly) {
            return days(
                    yearly.getMonth().getValue() - 1L,
                    12,
                    length,
                    month -> weekday(month, yearly.getWeekday(), yearly.getWeek()));
        }
        if (timing instanceof YearlyInWeek yearly) {
            return ofWeek(yearly, length);
        }
        if (timing instanceof MonthlyOnDay monthly) {
            return monthly.getDay() < 1 || monthly.getDay() > 31
                    ? Optional.empty()
                    : days(0, 1, length, month -> dayOrLast(month, monthly.getDay()));
        }
        if (timing instanceof MonthlyOnWeekday monthly) {
            return days(0, 1, length, month -> weekday(month, monthly.getWeekday(), monthly.getWeek()));
        }
        if (timing instanceof EveryMonths every) {
            return every.getMonths() < 1
                    ? Optional.empty()
                    : days(
                            month(every.getStart()),
                            every.getMonths(),
                            length,
                            month -> dayOrLast(month, every.getStart().getDayOfMonth()));
        }
        if (timing instanceof BetweenDates between) {
            return possible(between.getStart()) && possible(between.getEnd())
                    ? stretches(
                            Precision.DAYS,
                            between.getStart().getMonth().getValue() - 1L,
                            1,
                            366,
                            month -> between(between, month.getYear()))
                    : Optional.empty();
        }
        return Optional.empty(); // relative to another activity
    }

    private static Optional<Pattern> ofWeek(YearlyInWeek yearly, int length) {
        Optional<DayOfWeek> weekday = yearly.getWeekday();
        Function<YearMonth, @Nullable LocalDate> day =
                month -> week(month.getYear(), yearly.getWeek(), weekday.orElse(DayOfWeek.MONDAY));
        Pattern pattern = weekday.isPresent()
                ? new Pattern(
                        precision(length), 0, 12, LAST_MONTH, 12, length, month -> lasting(day.apply(month), length))
                : new Pattern(Precision.WEEK, 0, 12, LAST_MONTH, 12, 7, month -> lasting(day.apply(month), 7));
        return Optional.of(pattern);
    }

    private static Optional<Pattern> days(
            long first, long step, int length, Function<YearMonth, @Nullable LocalDate> day) {
        return Optional.of(new Pattern(
                precision(length), first, step, LAST_MONTH, 0, length, month -> lasting(day.apply(month), length)));
    }

    private static Optional<Pattern> stretches(
            Precision precision, long first, int reach, int longest, Function<YearMonth, @Nullable Days> inMonth) {
        return Optional.of(new Pattern(precision, first, 12, LAST_MONTH, reach, longest, inMonth));
    }

    static Precision precision(int length) {
        return length == 1 ? Precision.DAY : Precision.DAYS;
    }

    /** So many days from a first one, cut where the calendar ends; null when the first is not in it. */
    static @Nullable Days lasting(long firstEpochDay, long length) {
        return firstEpochDay < FIRST_DAY || firstEpochDay > LAST_DAY
                ? null
                : new Days(
                        LocalDate.ofEpochDay(firstEpochDay),
                        LocalDate.ofEpochDay(Math.min(LAST_DAY, firstEpochDay + length - 1)));
    }

    private static @Nullable Days lasting(@Nullable LocalDate first, long length) {
        return first == null ? null : lasting(first.toEpochDay(), length);
    }

    private static long month(LocalDate date) {
        return date.getLong(ChronoField.PROLEPTIC_MONTH);
    }

    private static @Nullable LocalDate day(YearMonth month, int day) {
        return month.isValidDay(day) ? month.atDay(day) : null;
    }

    private static LocalDate dayOrLast(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private static LocalDate weekday(YearMonth month, DayOfWeek weekday, WeekOfMonth week) {
        return month.atDay(1)
                .with(
                        switch (week) {
                            case FIRST -> TemporalAdjusters.firstInMonth(weekday);
                            case SECOND -> TemporalAdjusters.dayOfWeekInMonth(2, weekday);
                            case THIRD -> TemporalAdjusters.dayOfWeekInMonth(3, weekday);
                            case FOURTH -> TemporalAdjusters.dayOfWeekInMonth(4, weekday);
                            case LAST -> TemporalAdjusters.lastInMonth(weekday);
                        });
    }

    private static @Nullable LocalDate week(int year, int week, DayOfWeek weekday) {
        LocalDate inFirstWeek = LocalDate.of(year, 1, 4);
        return week < 1
                        || week
                                > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                        .rangeRefinedBy(inFirstWeek)
                                        .getMaximum()
                ? null
                : inFirstWeek.plusWeeks(week - 1L).with(weekday);
    }

    private static boolean possible(YearDay day) {
        return day.getDay() >= 1 && day.getDay() <= day.getMonth().maxLength();
    }

    /** In a year without 29 February a stretch begins the day after it, or ends the day before. */
    private static @Nullable Days between(BetweenDates between, int year) {
        YearMonth start = YearMonth.of(year, between.getStart().getMonth());
        int startDay = between.getStart().getDay();
        LocalDate first = start.isValidDay(startDay)
                ? start.atDay(startDay)
                : start.plusMonths(1).atDay(1);
        boolean pastNewYear =
                between.getEnd().getMonth().compareTo(between.getStart().getMonth()) < 0
                        || (between.getEnd().getMonth() == between.getStart().getMonth()
                                && between.getEnd().getDay() < startDay);
        YearMonth end =
                YearMonth.of(pastNewYear ? year + 1 : year, between.getEnd().getMonth());
        LocalDate last = dayOrLast(end, between.getEnd().getDay());
        return last.isBefore(first) ? null : lasting(first, new Days(first, last).length());
    }

    private Pattern until(long month) {
        return new Pattern(precision, first, step, month, reach, longest, inMonth);
    }

    /** The same from the first year of the activity to its last; for a week, the years of ISO 8601. */
    private Optional<Pattern> within(Activity activity) {
        long from = activity.getFirstYear().map(year -> year * 12L).orElse(FIRST_MONTH);
        long to = activity.getLastYear().map(year -> year * 12L + 11).orElse(LAST_MONTH);
        long start = atOrAfter(Math.max(from, FIRST_MONTH));
        long end = Math.min(Math.min(to, LAST_MONTH), last);
        return start > end
                ? Optional.empty()
                : Optional.of(new Pattern(precision, start, step, end, reach, longest, inMonth));
    }

    private long atOrAfter(long month) {
        return month <= first ? first : first - Math.floorDiv(first - month, step) * step;
    }

    /** The stretches that begin on these days, in order. */
    List<Days> beginningIn(Days days) {
        List<Days> found = new ArrayList<>();
        long to = Math.min(last, month(days.last()) + 1); // week 1 may begin in December
        for (long month = atOrAfter(month(days.first()) - reach); month <= to; month += step) {
            Days stretch = inMonth.apply(
                    YearMonth.of(Math.toIntExact(Math.floorDiv(month, 12L)), Math.floorMod(month, 12) + 1));
            if (stretch != null && days.contains(stretch.first())) {
                found.add(stretch);
            }
        }
        return found;
    }
}
