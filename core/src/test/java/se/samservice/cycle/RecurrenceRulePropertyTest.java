package se.samservice.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import se.samservice.testkit.arbitrary.CycleArbitraries;
import se.samservice.value.Days;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/** Our days beside those of a library that knows nothing of them but the recurrence rule of RFC 5545. */
class RecurrenceRulePropertyTest {

    @Provide
    Arbitrary<Timing> timings() {
        return CycleArbitraries.timings();
    }

    @Property
    void over_forty_years_a_timing_falls_on_the_days_of_its_recurrence_rule(
            @ForAll("timings") Timing timing, @ForAll @IntRange(min = 1583, max = 9900) int year) throws Exception {
        Optional<String> rule = rule(timing);
        assumeThat(rule).isPresent();
        LocalDate first = timing instanceof EveryMonths every ? every.getStart() : LocalDate.of(year, 1, 1);
        Days period = Days.of(first, LocalDate.of(first.getYear() + 40, 12, 31));
        // The first of January may belong to a week of the year before, where such a rule then has to begin.
        LocalDate start = timing instanceof EveryMonths ? first : first.minusYears(1);
        Activity activity = activity(timing);

        assertThat(Occurrences.of(CycleArbitraries.cycle(List.of(activity))).beginningIn(period).stream()
                        .map(Occurrence::nominal))
                .containsExactlyElementsOf(days(rule.get(), start, period));
    }

    @Property
    void a_week_has_its_number_and_no_year_that_has_it_is_left_out(
            @ForAll @IntRange(min = 1, max = 53) int week, @ForAll @IntRange(min = 1, max = 9950) int year) {
        Activity activity = activity(YearlyInWeek.builder().week(week).build());
        Days period = Days.of(LocalDate.of(year, 1, 1), LocalDate.of(year + 40, 12, 31));

        assertThat(Occurrences.of(CycleArbitraries.cycle(List.of(activity))).beginningIn(period).stream()
                        .map(Occurrence::first))
                .containsExactlyElementsOf(period.first()
                        .datesUntil(period.last().plusDays(1))
                        .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                        .filter(day -> day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == week)
                        .toList());
    }

    private static Activity activity(Timing timing) {
        return Activity.builder()
                .id(Id.of("a"))
                .title(LocalizedText.of("a"))
                .kind(ActivityKind.OTHER)
                .timing(timing)
                .build();
    }

    /** What a rule that begins on a day gives for a period. */
    private static List<LocalDate> days(String rule, LocalDate start, Days period) throws Exception {
        RecurrenceRuleIterator found = new RecurrenceRule(rule)
                .iterator(new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth()));
        List<LocalDate> days = new ArrayList<>();
        while (found.hasNext()) {
            DateTime next = found.nextDateTime();
            LocalDate day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            if (day.isAfter(period.last())) {
                break;
            }
            if (period.contains(day)) {
                days.add(day);
            }
        }
        return days;
    }

    /** The rule, or empty for what such rules cannot say. */
    private static Optional<String> rule(Timing timing) {
        if (timing instanceof YearlyOnDate date) {
            if (date.getDay() > date.getMonth().maxLength()) {
                return Optional.empty(); // a day on no calendar; lib-recur gives up with an exception
            }
            return Optional.of("FREQ=YEARLY;BYMONTH=" + date.getMonth().getValue() + ";BYMONTHDAY=" + date.getDay());
        }
        if (timing instanceof YearlyInMonth yearly) {
            return Optional.of("FREQ=YEARLY;BYMONTH=" + yearly.getMonth().getValue() + ";BYMONTHDAY=1");
        }
        if (timing instanceof YearlyOnWeekday yearly) {
            return Optional.of("FREQ=YEARLY;BYMONTH=" + yearly.getMonth().getValue() + ";BYDAY="
                    + number(yearly.getWeek()) + code(yearly.getWeekday()));
        }
        if (timing instanceof YearlyInWeek yearly) {
            if (yearly.getWeek() == 53) {
                return Optional.empty(); // lib-recur 0.17.1 gives week 52 in years without one
            }
            return Optional.of("FREQ=YEARLY;WKST=MO;BYWEEKNO=" + yearly.getWeek() + ";BYDAY="
                    + code(yearly.getWeekday().orElse(DayOfWeek.MONDAY)));
        }
        if (timing instanceof MonthlyOnDay monthly) {
            return Optional.of("FREQ=MONTHLY" + dayOrLast(monthly.getDay()));
        }
        if (timing instanceof MonthlyOnWeekday monthly) {
            return Optional.of("FREQ=MONTHLY;BYDAY=" + number(monthly.getWeek()) + code(monthly.getWeekday()));
        }
        if (timing instanceof EveryMonths every) {
            return Optional.of("FREQ=MONTHLY;INTERVAL=" + every.getMonths()
                    + dayOrLast(every.getStart().getDayOfMonth()));
        }
        return Optional.empty();
    }

    private static String dayOrLast(int day) {
        return day <= 28
                ? ";BYMONTHDAY=" + day
                : IntStream.rangeClosed(28, day)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(",", ";BYMONTHDAY=", ";BYSETPOS=-1"));
    }

    private static String number(WeekOfMonth week) {
        return switch (week) {
            case FIRST -> "1";
            case SECOND -> "2";
            case THIRD -> "3";
            case FOURTH -> "4";
            case LAST -> "-1";
        };
    }

    private static String code(DayOfWeek weekday) {
        return weekday.name().substring(0, 2);
    }
}
