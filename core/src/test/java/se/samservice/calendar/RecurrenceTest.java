package se.samservice.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.calendar.CalendarSamples.RECURRING;
import static se.samservice.calendar.CalendarSamples.SWEDISH;
import static se.samservice.calendar.CalendarSamples.activity;
import static se.samservice.calendar.CalendarSamples.cycle;
import static se.samservice.calendar.CalendarSamples.on;
import static se.samservice.calendar.CalendarSamples.valuesOf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.cycle.Activity;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.BetweenDates;
import se.samservice.cycle.EveryMonths;
import se.samservice.cycle.MonthlyOnDay;
import se.samservice.cycle.MonthlyOnWeekday;
import se.samservice.cycle.OccurrenceException;
import se.samservice.cycle.Timing;
import se.samservice.cycle.WeekOfMonth;
import se.samservice.cycle.YearlyInMonth;
import se.samservice.cycle.YearlyInWeek;
import se.samservice.cycle.YearlyOnDate;
import se.samservice.cycle.YearlyOnWeekday;
import se.samservice.value.Days;
import se.samservice.value.LocalizedText;
import se.samservice.value.YearDay;

final class RecurrenceTest {

    private static final Timing LEAP_DAY =
            YearlyOnDate.builder().month(Month.FEBRUARY).day(29).build();

    private static List<String> rule(Timing timing, Days period) {
        String file = RECURRING.of(cycle(activity("a", "A", timing).build()), period);
        assertThat(valuesOf(file, "UID").contains("a@test.samservice.se"))
                .isEqualTo(!valuesOf(file, "RRULE").isEmpty());
        return valuesOf(file, "RRULE");
    }

    @Test
    void a_rule_is_written_where_calendars_commonly_follow_one() {
        YearDay may = YearDay.builder().month(Month.MAY).day(1).build();
        YearDay june = YearDay.builder().month(Month.JUNE).day(10).build();
        Days years = Days.of(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31));

        assertThat(rule(YearlyInMonth.builder().month(Month.MARCH).build(), years))
                .containsExactly("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1;COUNT=4");
        assertThat(rule(BetweenDates.builder().start(may).end(june).build(), years))
                .containsExactly("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1;COUNT=4");
        assertThat(rule(
                        YearlyOnWeekday.builder()
                                .month(Month.MARCH)
                                .weekday(DayOfWeek.THURSDAY)
                                .week(WeekOfMonth.LAST)
                                .build(),
                        years))
                .containsExactly("FREQ=YEARLY;BYMONTH=3;BYDAY=-1TH;COUNT=4");
        assertThat(rule(
                        MonthlyOnWeekday.builder()
                                .weekday(DayOfWeek.MONDAY)
                                .week(WeekOfMonth.FIRST)
                                .build(),
                        years))
                .containsExactly("FREQ=MONTHLY;BYDAY=1MO;COUNT=48");
        assertThat(rule(MonthlyOnDay.builder().day(28).build(), years))
                .containsExactly("FREQ=MONTHLY;BYMONTHDAY=28;COUNT=48");
        assertThat(rule(MonthlyOnDay.builder().day(31).build(), years))
                .containsExactly("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=48");
        assertThat(rule(
                        EveryMonths.builder()
                                .start(LocalDate.of(2023, 1, 31))
                                .months(5)
                                .build(),
                        years))
                .containsExactly("FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1;COUNT=9");
    }

    @Test
    void what_no_common_rule_gives_exactly_is_written_one_by_one() {
        YearDay october = YearDay.builder().month(Month.OCTOBER).day(1).build();
        YearDay march = YearDay.builder().month(Month.MARCH).day(31).build();
        Days years = Days.of(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31));

        assertThat(rule(MonthlyOnDay.builder().day(30).build(), years)).isEmpty();
        assertThat(rule(YearlyInMonth.builder().month(Month.FEBRUARY).build(), years))
                .isEmpty();
        assertThat(rule(BetweenDates.builder().start(october).end(march).build(), years))
                .isEmpty();
        assertThat(rule(YearlyInWeek.builder().week(46).build(), years)).isEmpty();
        assertThat(rule(on("2024-05-02"), years)).isEmpty();
        Activity excepted = activity("a", "A", LEAP_DAY)
                .addException(OccurrenceException.builder()
                        .nominal(LocalDate.of(2028, 2, 29))
                        .reason(LocalizedText.of("r"))
                        .build())
                .build();
        assertThat(valuesOf(RECURRING.of(cycle(excepted), years), "RRULE")).isEmpty();
    }

    @Test
    void whether_a_rule_is_written_does_not_hang_on_the_period_having_a_leap_year() {
        YearDay leapDay = YearDay.builder().month(Month.FEBRUARY).day(29).build();
        YearDay march = YearDay.builder().month(Month.MARCH).day(5).build();
        YearDay november = YearDay.builder().month(Month.NOVEMBER).day(5).build();
        Days years = Days.of(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31));

        assertThat(rule(BetweenDates.builder().start(leapDay).end(march).build(), years))
                .isEmpty();
        assertThat(rule(BetweenDates.builder().start(november).end(leapDay).build(), years))
                .isEmpty();
        assertThat(rule(BetweenDates.builder().start(november).end(march).build(), years))
                .isEmpty();
        assertThat(rule(YearlyInMonth.builder().month(Month.FEBRUARY).build(), years))
                .isEmpty();
        assertThat(rule(BetweenDates.builder().start(march).end(november).build(), years))
                .containsExactly("FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=5;COUNT=3");
    }

    @Test
    void the_leap_day_comes_in_leap_years_only() {
        Days years = Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2030, 12, 31));
        AnnualCycle cycle = cycle(activity("a", "A", LEAP_DAY).build());

        assertThat(valuesOf(SWEDISH.of(cycle, years), "DTSTART")).containsExactly("20240229", "20280229");
        assertThat(valuesOf(RECURRING.of(cycle, years), "RRULE"))
                .containsExactly("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=2");
    }
}
