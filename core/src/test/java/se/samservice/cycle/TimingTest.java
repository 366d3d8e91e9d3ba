package se.samservice.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.cycle.CycleSamples.DECADE;
import static se.samservice.cycle.CycleSamples.activity;
import static se.samservice.cycle.CycleSamples.after;
import static se.samservice.cycle.CycleSamples.between;
import static se.samservice.cycle.CycleSamples.day;
import static se.samservice.cycle.CycleSamples.days;
import static se.samservice.cycle.CycleSamples.in;
import static se.samservice.cycle.CycleSamples.monthlyOn;
import static se.samservice.cycle.CycleSamples.occurrences;
import static se.samservice.cycle.CycleSamples.on;
import static se.samservice.cycle.CycleSamples.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import se.samservice.value.Days;

class TimingTest {

    @Test
    void the_last_day_of_a_short_month_stands_in_for_the_31st_which_then_comes_back() {
        assertThat(days(occurrences(activity(
                                "a",
                                EveryMonths.builder()
                                        .start(LocalDate.of(2025, 1, 31))
                                        .months(1)
                                        .build()))
                        .in(Days.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 30)))))
                .containsExactly("2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30");
    }

    @Test
    void week_53_comes_in_long_years_only() {
        assertThat(days(occurrences(activity("a", week(53)))
                        .in(Days.of(LocalDate.of(2019, 1, 1), LocalDate.of(2033, 12, 31)))))
                .containsExactly("2020-12-28/2021-01-03", "2026-12-28/2027-01-03", "2032-12-27/2033-01-02");
        assertThat(days(occurrences(activity("a", week(1)).firstYear(2026).lastYear(2026))
                        .in(Days.ofYear(2025))))
                .containsExactly("2025-12-29/2026-01-04");
    }

    @Test
    void a_day_in_the_last_week_of_a_year_may_be_new_years_day_of_the_next() {
        Occurrences all = occurrences(activity(
                "a", YearlyInWeek.builder().week(52).weekday(DayOfWeek.SATURDAY).build()));

        assertThat(days(all.in(Days.ofYear(2022)))).containsExactly("2022-01-01", "2022-12-31");
        assertThat(days(all.in(Days.ofYear(2021)))).isEmpty();
    }

    @Test
    void a_stretch_past_new_year_is_given_whole() {
        assertThat(days(occurrences(activity("a", between(day(Month.DECEMBER, 1), day(Month.FEBRUARY, 29))))
                        .in(Days.ofYear(2025))))
                .containsExactly("2024-12-01/2025-02-28", "2025-12-01/2026-02-28");
    }

    @Test
    void the_29th_of_february_comes_in_leap_years_only() {
        assertThat(days(occurrences(activity("a", on(Month.FEBRUARY, 29))).in(DECADE)))
                .containsExactly("2020-02-29", "2024-02-29", "2028-02-29");
    }

    @Test
    void the_31st_of_a_month_that_is_shorter_never_comes_and_the_31st_of_every_month_is_its_last_day() {
        Days spring = Days.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 4, 30));

        assertThat(occurrences(activity("a", on(Month.NOVEMBER, 31))).in(DECADE))
                .isEmpty();
        assertThat(days(occurrences(activity("a", monthlyOn(31))).in(spring)))
                .containsExactly("2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30");
    }

    @Test
    void a_month_and_a_week_stay_whole_however_long_the_activity_lasts() {
        Occurrences all = occurrences(
                activity("month", in(Month.MAY)).durationDays(3),
                activity("week", week(28)).durationDays(5),
                activity(
                                "day",
                                YearlyInWeek.builder()
                                        .week(37)
                                        .weekday(DayOfWeek.THURSDAY)
                                        .build())
                        .durationDays(2));

        assertThat(days(all.in(Days.ofYear(2024))))
                .containsExactly("2024-05-01/2024-05-31", "2024-07-08/2024-07-14", "2024-09-12/2024-09-13");
        assertThat(all.in(Days.ofYear(2024)))
                .extracting(Occurrence::precision)
                .containsExactly(Precision.MONTH, Precision.WEEK, Precision.DAYS);
    }

    @Test
    void two_dates_take_up_what_the_year_has_of_them() {
        Occurrences all = occurrences(activity("a", between(day(Month.FEBRUARY, 29), day(Month.MARCH, 2))));

        assertThat(days(all.in(Days.of(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31)))))
                .containsExactly("2023-03-01/2023-03-02", "2024-02-29/2024-03-02");
    }

    @Test
    void values_that_no_constraint_allows_give_nothing() {
        ActivityBuilder[] refused = {
            activity("day", monthlyOn(0)),
            activity("week", week(54)),
            activity("week 0", week(0)),
            activity(
                    "months",
                    EveryMonths.builder()
                            .start(LocalDate.of(2024, 1, 1))
                            .months(0)
                            .build()),
            activity("long", monthlyOn(1)).durationDays(367),
            activity("short", monthlyOn(1)).durationDays(0),
            activity("years", monthlyOn(1)).firstYear(2025).lastYear(2024),
            activity("far", after("ok", Integer.MIN_VALUE)),
            activity("outside", Once.builder().date(LocalDate.MAX).build())
        };

        assertThat(occurrences(refused).in(Days.of(LocalDate.MIN, LocalDate.MAX)))
                .isEmpty();
    }

    @Test
    void the_calendar_begins_in_year_1_and_ends_in_9999() {
        Occurrences all = occurrences(
                activity("winter", between(day(Month.DECEMBER, 1), day(Month.JANUARY, 31)))
                        .firstYear(9999),
                activity("first", week(1)).lastYear(1),
                activity("before", after("first", -1)),
                activity("after", after("winter", 1)));

        assertThat(days(all.in(Days.of(LocalDate.MIN, LocalDate.MAX))))
                .containsExactly("0001-01-01/0001-01-07", "9999-12-01/9999-12-31");
        assertThat(all.upcoming(LocalDate.MIN, 5)).hasSize(2);
        assertThat(all.upcoming(LocalDate.MAX, 5)).isEmpty();
    }
}
