package se.samservice.hours;

import static java.time.temporal.ChronoUnit.DAYS;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.OpeningSpan;
import se.samservice.value.Season;
import se.samservice.value.YearDay;

/** The open minutes of two years, one of them a leap year: as a text says to the parser of OpenStreetMap, and as hours say. */
final class OsmRules {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    private static final int NUMBER_OF_DAYS = 731;
    private static final int MINUTES_PER_DAY = 24 * 60;

    private static final List<ch.poole.openinghoursparser.Month> MONTHS =
            List.of(ch.poole.openinghoursparser.Month.values());

    private OsmRules() {}

    /** The first minute in which one of them is open and the other is not; the edges of the two years do not count. */
    static Optional<LocalDateTime> difference(String text, OpeningHours hours) throws OpeningHoursParseException {
        BitSet differences = minutes(text);
        differences.xor(minutes(hours));
        int first = differences.nextSetBit(MINUTES_PER_DAY);
        return first < 0 || first >= NUMBER_OF_DAYS * MINUTES_PER_DAY
                ? Optional.empty()
                : Optional.of(FIRST.atStartOfDay().plusMinutes(first));
    }

    /** The minutes in which the text says it is open, parsed strictly. */
    private static BitSet minutes(String text) throws OpeningHoursParseException {
        List<Rule> rules = new OpeningHoursParser(new StringReader(text)).rules(true);
        BitSet minutes = new BitSet();
        for (int i = 0; i < NUMBER_OF_DAYS; i++) {
            for (TimeSpan time : times(rules, FIRST.plusDays(i))) {
                minutes.set(i * MINUTES_PER_DAY + time.getStart(), i * MINUTES_PER_DAY + time.getEnd());
            }
        }
        return minutes;
    }

    /** Of a rule that does not add, only what it says counts for its days. */
    private static List<TimeSpan> times(List<Rule> rules, LocalDate date) {
        List<TimeSpan> times = new ArrayList<>();
        for (Rule rule : rules) {
            if (holds(rule, date)) {
                if (!rule.isAdditive()) {
                    times.clear();
                }
                times.addAll(rule.isTwentyfourseven() ? List.of(allDay()) : rule.getTimes());
            }
        }
        return times;
    }

    private static TimeSpan allDay() {
        TimeSpan day = new TimeSpan();
        day.setStart(0);
        day.setEnd(MINUTES_PER_DAY);
        return day;
    }

    private static boolean holds(Rule rule, LocalDate date) {
        boolean inSeason = rule.getDates() == null || rule.getDates().stream().anyMatch(dates -> holds(dates, date));
        return inSeason
                && (rule.getDays() == null
                        || rule.getDays().stream().anyMatch(days -> holds(days, date.getDayOfWeek())));
    }

    private static boolean holds(WeekDayRange days, DayOfWeek day) {
        List<WeekDay> week = List.of(WeekDay.values());
        int first = week.indexOf(days.getStartDay()) + 1;
        int last = days.getEndDay() == null ? first : week.indexOf(days.getEndDay()) + 1;
        return first <= day.getValue() && day.getValue() <= last;
    }

    private static boolean holds(DateRange dates, LocalDate date) {
        DateWithOffset start = dates.getStartDate();
        DateWithOffset end = dates.getEndDate() == null ? start : dates.getEndDate();
        int first = number(start, 1);
        int last = number(end, 31);
        int day = date.getMonthValue() * 32 + date.getDayOfMonth();
        return first <= last ? first <= day && day <= last : first <= day || day <= last;
    }

    private static int number(DateWithOffset date, int otherwise) {
        int day = date.getDay() == DateWithOffset.UNDEFINED_MONTH_DAY ? otherwise : date.getDay();
        return (MONTHS.indexOf(date.getMonth()) + 1) * 32 + day;
    }

    /** The minutes in which the hours say it is open. */
    private static BitSet minutes(OpeningHours hours) {
        BitSet minutes = new BitSet();
        for (OpeningSpan span : hours.getSpans()) {
            int opens = span.getOpens().minuteOfDay();
            for (int i = 0; i < NUMBER_OF_DAYS; i++) {
                LocalDate begins = FIRST.plusDays(i);
                DayOfWeek told = begins.getDayOfWeek().minus(opens / MINUTES_PER_DAY);
                if (span.getDays().contains(told) && isInSeason(span.getSeason(), begins)) {
                    int from = i * MINUTES_PER_DAY + opens % MINUTES_PER_DAY;
                    minutes.set(from, from + span.minutesPerDay());
                }
            }
        }
        return minutes;
    }

    private static boolean isInSeason(Optional<Season> season, LocalDate date) {
        return season.map(some -> {
                    int year = date.getYear();
                    LocalDate start = date(some.getStart(), year, 1);
                    LocalDate end = date(some.getEnd(), year, 0);
                    boolean forward = number(some.getStart()) <= number(some.getEnd());
                    boolean begun = DAYS.between(start, date) >= 0;
                    boolean ended = DAYS.between(end, date) > 0;
                    return forward ? begun && !ended : begun || !ended;
                })
                .orElse(true);
    }

    /** The day in a year; 29 February may be moved to the first of March. */
    private static LocalDate date(YearDay day, int year, int moved) {
        boolean missing = day.getDay() == 29
                && !LocalDate.of(year, day.getMonth(), 1).isLeapYear()
                && day.getMonth() == Month.FEBRUARY;
        return missing ? LocalDate.of(year, 2, 28).plusDays(moved) : LocalDate.of(year, day.getMonth(), day.getDay());
    }

    private static int number(YearDay day) {
        return day.getMonth().getValue() * 32 + day.getDay();
    }
}
