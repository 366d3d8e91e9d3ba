package se.samservice.calendar;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import se.samservice.cycle.Activity;
import se.samservice.cycle.BetweenDates;
import se.samservice.cycle.EveryMonths;
import se.samservice.cycle.MonthlyOnDay;
import se.samservice.cycle.MonthlyOnWeekday;
import se.samservice.cycle.Occurrence;
import se.samservice.cycle.Timing;
import se.samservice.cycle.WeekOfMonth;
import se.samservice.cycle.YearlyInMonth;
import se.samservice.cycle.YearlyOnDate;
import se.samservice.cycle.YearlyOnWeekday;
import se.samservice.value.YearDay;

/**
 * The rule of RFC 5545, section 3.3.10, that gives exactly some occurrences.
 *
 * <p>Left out on purpose: BYWEEKNO, which not every calendar follows, and BYSETPOS, which “the 30th, or the last day of a
 * shorter month” would need.
 */
final class Recurrence {

    private static final MonthDay LEAP_DAY = MonthDay.of(Month.FEBRUARY, 29);

    private Recurrence() {}

    /**
     * The value of RRULE, or empty when no rule that calendars commonly follow gives these occurrences and no other.
     *
     * @param occurrences those of one id in a period without gaps, in order
     */
    static Optional<String> of(List<Occurrence> occurrences) {
        Activity activity = occurrences.get(0).activity();
        return activity.getExceptions().isEmpty() && areAlike(occurrences)
                ? pattern(activity.getTiming()).map(pattern -> pattern + ";COUNT=" + occurrences.size())
                : Optional.empty();
    }

    /** Whether one follows on the other, equally long; not so at the end of the calendar, or where an id is used twice. */
    private static boolean areAlike(List<Occurrence> occurrences) {
        for (int i = 1; i < occurrences.size(); i++) {
            Occurrence before = occurrences.get(i - 1);
            Occurrence next = occurrences.get(i);
            if (!next.activity().equals(before.activity())
                    || !next.first().isAfter(before.first())
                    || next.days().length() != before.days().length()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> pattern(Timing timing) {
        if (timing instanceof YearlyOnDate date) {
            return Optional.of(yearly(date.getMonth(), date.getDay()));
        }
        if (timing instanceof YearlyInMonth yearly) {
            return yearly.getMonth() == Month.FEBRUARY ? Optional.empty() : Optional.of(yearly(yearly.getMonth(), 1));
        }
        if (timing instanceof YearlyOnWeekday yearly) {
            return Optional.of("FREQ=YEARLY;BYMONTH=" + yearly.getMonth().getValue() + ";BYDAY="
                    + weekday(yearly.getWeekday(), yearly.getWeek()));
        }
        if (timing instanceof BetweenDates between) {
            return touchesLeapDay(between.getStart(), between.getEnd())
                    ? Optional.empty()
                    : Optional.of(yearly(
                            between.getStart().getMonth(), between.getStart().getDay()));
        }
        if (timing instanceof MonthlyOnDay monthly) {
            return dayOfMonth(monthly.getDay()).map(day -> "FREQ=MONTHLY;BYMONTHDAY=" + day);
        }
        if (timing instanceof MonthlyOnWeekday monthly) {
            return Optional.of("FREQ=MONTHLY;BYDAY=" + weekday(monthly.getWeekday(), monthly.getWeek()));
        }
        if (timing instanceof EveryMonths every) {
            return dayOfMonth(every.getStart().getDayOfMonth())
                    .map(day -> "FREQ=MONTHLY;INTERVAL=" + every.getMonths() + ";BYMONTHDAY=" + day);
        }
        return Optional.empty();
    }

    /** A day that a month does not have is passed over: 29 February comes in leap years. */
    private static String yearly(Month month, int day) {
        return "FREQ=YEARLY;BYMONTH=" + month.getValue() + ";BYMONTHDAY=" + day;
    }

    /** The 31st, or the last day of a shorter month, is the last day. */
    private static Optional<Integer> dayOfMonth(int day) {
        return day <= 28 ? Optional.of(day) : day == 31 ? Optional.of(-1) : Optional.empty();
    }

    private static String weekday(DayOfWeek day, WeekOfMonth week) {
        int number = switch (week) {
            case FIRST -> 1;
            case SECOND -> 2;
            case THIRD -> 3;
            case FOURTH -> 4;
            case LAST -> -1;
        };
        return number + day.name().substring(0, 2);
    }

    private static boolean touchesLeapDay(YearDay start, YearDay end) {
        MonthDay first = MonthDay.of(start.getMonth(), start.getDay());
        MonthDay last = MonthDay.of(end.getMonth(), end.getDay());
        boolean startsBefore = !first.isAfter(LEAP_DAY);
        boolean endsAfter = !last.isBefore(LEAP_DAY);
        return last.isBefore(first) ? startsBefore || endsAfter : startsBefore && endsAfter;
    }
}
