package se.samservice.hours;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import se.samservice.value.Season;
import se.samservice.value.YearDay;

/** A season as a selector of dates, with the space after it. */
final class OsmSeason {

    private OsmSeason() {}

    /** The selector; nothing for the whole year, and empty when no year has such a day. */
    static Optional<String> of(Season season) {
        YearDay start = season.getStart();
        YearDay end = season.getEnd();
        if (!exists(start) || !exists(end)) {
            return Optional.empty();
        }
        return Optional.of(is(start, Month.JANUARY, 1) && is(end, Month.DECEMBER, 31) ? "" : dates(start, end) + " ");
    }

    private static String dates(YearDay start, YearDay end) {
        if (start.getDay() == 1 && end.getDay() == end.getMonth().maxLength() && isForward(start, end)) {
            return start.getMonth() == end.getMonth()
                    ? month(start.getMonth())
                    : month(start.getMonth()) + "-" + month(end.getMonth());
        }
        if (isLeapDay(start)) {
            return isLeapDay(end) ? day(start) : day(start) + "," + fromMarch(end);
        }
        return isLeapDay(end) ? toLeapDay(start) : range(day(start), day(end));
    }

    private static boolean isForward(YearDay start, YearDay end) {
        return start.getMonth() != end.getMonth() || start.getDay() <= end.getDay();
    }

    /** The rest of a season that began on 29 February. */
    private static String fromMarch(YearDay end) {
        return range("Mar 01", day(end));
    }

    /** Up to the last day of February, be it the 28th or the 29th. */
    private static String toLeapDay(YearDay start) {
        return start.getMonth() == Month.FEBRUARY
                ? range(day(start), "Feb 28") + ",Feb 29"
                : range(day(start), "Jan 31") + ",Feb";
    }

    private static String range(String first, String last) {
        return first.equals(last) ? first : first + "-" + last;
    }

    private static String day(YearDay day) {
        return month(day.getMonth()) + (day.getDay() < 10 ? " 0" : " ") + day.getDay();
    }

    private static String month(Month month) {
        String name = month.name();
        return name.charAt(0) + name.substring(1, 3).toLowerCase(Locale.ROOT);
    }

    private static boolean exists(YearDay day) {
        return day.getDay() >= 1 && day.getDay() <= day.getMonth().maxLength();
    }

    private static boolean isLeapDay(YearDay day) {
        return is(day, Month.FEBRUARY, 29);
    }

    private static boolean is(YearDay day, Month month, int number) {
        return day.getMonth() == month && day.getDay() == number;
    }
}
