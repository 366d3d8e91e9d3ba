package se.samservice.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.cycle.CycleSamples.DECADE;
import static se.samservice.cycle.CycleSamples.activity;
import static se.samservice.cycle.CycleSamples.after;
import static se.samservice.cycle.CycleSamples.days;
import static se.samservice.cycle.CycleSamples.exception;
import static se.samservice.cycle.CycleSamples.in;
import static se.samservice.cycle.CycleSamples.monthlyOn;
import static se.samservice.cycle.CycleSamples.occurrences;
import static se.samservice.cycle.CycleSamples.on;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import se.samservice.value.Days;

class RelativeToTest {

    @Test
    void an_invitation_follows_the_meeting_it_is_for() {
        Occurrences all = occurrences(
                activity("invite", after("meet", -14)),
                activity(
                                "meet",
                                YearlyOnWeekday.builder()
                                        .month(Month.NOVEMBER)
                                        .weekday(DayOfWeek.TUESDAY)
                                        .week(WeekOfMonth.SECOND)
                                        .build())
                        .durationDays(2)
                        .addException(exception("2024-11-12", "2024-11-19")),
                activity("minutes", after("meet", 7)));
        assertThat(days(all.in(Days.ofYear(2024))))
                .containsExactly("2024-11-05", "2024-11-19/2024-11-20", "2024-11-27");
        assertThat(all.in(Days.ofYear(2024)).stream().map(Occurrence::key))
                .containsExactly("invite/2024-10-29", "meet/2024-11-12", "minutes/2024-11-20");
    }

    @Test
    void days_after_an_activity_are_counted_from_its_last_day_and_days_before_from_its_first() {
        Occurrences all = occurrences(
                activity("month", in(Month.FEBRUARY)),
                activity("before", after("month", -1)),
                activity("same", after("month", 0)),
                activity("after", after("month", 1)).durationDays(3),
                activity("later", after("after", 1)));

        assertThat(days(all.in(Days.ofYear(2024))))
                .containsExactly(
                        "2024-01-31", "2024-02-01", "2024-02-01/2024-02-29", "2024-03-01/2024-03-03", "2024-03-04");
    }

    @Test
    void what_is_timed_after_itself_or_after_nothing_never_takes_place() {
        assertThat(occurrences(
                                activity("a", after("b", 1)),
                                activity("b", after("c", 1)),
                                activity("c", after("a", 1)),
                                activity("alone", after("alone", 1)),
                                activity("led", after("a", 1)),
                                activity("lost", after("gone", 1)))
                        .in(DECADE))
                .isEmpty();
    }

    @Test
    void an_activity_timed_after_one_that_has_ended_ends_with_it() {
        Occurrences all = occurrences(
                activity("a", on(Month.JANUARY, 10)).firstYear(2022).lastYear(2023), activity("b", after("a", -20)));

        assertThat(days(all.in(DECADE))).containsExactly("2021-12-21", "2022-01-10", "2022-12-21", "2023-01-10");
    }

    @Test
    void a_long_line_of_activities_is_no_harder_than_a_short_one() {
        ActivityBuilder[] line = new ActivityBuilder[20_000];
        line[0] = activity("a0", monthlyOn(31)).addException(exception("2024-05-31", "2024-06-10"));
        for (int i = 1; i < line.length; i++) {
            line[i] = activity("a" + i, after("a" + (i - 1), i % 2 == 0 ? 1 : -1));
        }

        assertThat(occurrences(line).in(Days.of(LocalDate.of(2024, 6, 10))))
                .hasSize(line.length / 2)
                .allMatch(Occurrence::moved);
    }

    @Test
    void a_long_line_in_which_each_activity_is_moved_is_no_harder_either() {
        ActivityBuilder[] line = new ActivityBuilder[20_000];
        line[0] = activity("a0", monthlyOn(31)).addException(exception("2024-05-31", "2024-06-10"));
        for (int i = 1; i < line.length; i++) {
            line[i] = activity("a" + i, after("a" + (i - 1), i % 2 == 0 ? 1 : -1))
                    .addException(exception(i % 2 == 0 ? "2024-05-31" : "2024-05-30", "2024-06-10"));
        }

        assertThat(occurrences(line).in(Days.of(LocalDate.of(2024, 6, 10))))
                .hasSize(line.length)
                .allMatch(Occurrence::moved);
    }
}
