package se.samservice.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.cycle.CycleSamples.activity;
import static se.samservice.cycle.CycleSamples.after;
import static se.samservice.cycle.CycleSamples.days;
import static se.samservice.cycle.CycleSamples.exception;
import static se.samservice.cycle.CycleSamples.in;
import static se.samservice.cycle.CycleSamples.occurrences;
import static se.samservice.cycle.CycleSamples.on;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.value.Days;
import se.samservice.value.LocalizedText;

class OccurrenceExceptionTest {

    /** Those of 2024 that take place on other days, each found by its first and by its last day alone. */
    private static List<String> moved(ActivityBuilder... activities) {
        Occurrences all = occurrences(activities);
        List<Occurrence> moved = all.in(Days.of(LocalDate.of(2000, 1, 1), LocalDate.of(2050, 1, 1))).stream()
                .filter(Occurrence::moved)
                .toList();
        assertThat(moved)
                .allSatisfy(occurrence ->
                        assertThat(all.in(Days.of(occurrence.first()))).contains(occurrence))
                .allSatisfy(occurrence ->
                        assertThat(all.in(Days.of(occurrence.last()))).contains(occurrence));
        return days(moved);
    }

    @Test
    void a_month_is_moved_to_a_month_by_its_first_day_and_to_a_day_by_any_other() {
        ActivityBuilder may = activity("a", in(Month.MAY))
                .durationDays(2)
                .addExceptions(exception("2023-05-01", "2023-06-01"), exception("2024-05-01", "2024-05-30"));

        assertThat(days(occurrences(may).in(Days.ofYear(2023)))).containsExactly("2023-06-01/2023-06-30");
        assertThat(days(occurrences(may).in(Days.ofYear(2024)))).containsExactly("2024-05-30/2024-05-31");
        assertThat(occurrences(may).in(Days.ofYear(2024)).get(0).precision()).isEqualTo(Precision.DAYS);
    }

    @Test
    void what_is_moved_into_another_year_is_found_there_under_its_old_key() {
        Occurrences all =
                occurrences(activity("a", on(Month.DECEMBER, 5)).addException(exception("2023-12-05", "2025-02-03")));

        assertThat(all.in(Days.ofYear(2023))).isEmpty();
        assertThat(all.in(Days.ofYear(2025)))
                .extracting(Occurrence::key)
                .containsExactly("a/2023-12-05", "a/2025-12-05");
        assertThat(all.in(Days.ofYear(2025))).extracting(Occurrence::moved).containsExactly(true, false);
    }

    @Test
    void what_is_skipped_takes_those_along_that_are_timed_after_it_but_not_what_has_an_exception_of_its_own() {
        Occurrences all = occurrences(
                activity("meeting", on(Month.MAY, 20)).addException(exception("2024-05-20", "")),
                activity("invitation", after("meeting", -14)),
                activity("letter", after("invitation", 0)).addException(exception("2024-05-06", "2024-05-07")));

        assertThat(all.in(Days.ofYear(2024))).extracting(Occurrence::key).containsExactly("letter/2024-05-06");
        assertThat(all.skippedIn(Days.ofYear(2024)))
                .extracting(Occurrence::key)
                .containsExactly("invitation/2024-05-06", "meeting/2024-05-20");
        assertThat(all.skippedIn(Days.ofYear(2024)))
                .allSatisfy(occurrence -> assertThat(occurrence.reason()).contains(LocalizedText.of("skäl")));
    }

    @Test
    void an_occurrence_is_moved_by_ten_years_at_most_and_takes_those_timed_after_it_along() {
        ActivityBuilder february = activity("month", in(Month.FEBRUARY)).durationDays(366);
        LocalDate nominal = LocalDate.of(2024, 2, 1);
        String latest = nominal.plusDays(OccurrenceException.MOST_DAYS_MOVED).toString();
        String earliest = nominal.minusDays(OccurrenceException.MOST_DAYS_MOVED).toString();
        String tooLate =
                nominal.plusDays(OccurrenceException.MOST_DAYS_MOVED + 1).toString();
        ActivityBuilder after = activity("after", after("month", 1)).durationDays(366);

        assertThat(moved(february.exceptions(List.of(exception("2024-02-01", latest))), after))
                .containsExactly("2034-02-08/2035-02-08", "2035-02-09/2036-02-09");
        assertThat(moved(february.exceptions(List.of(exception("2024-02-01", earliest))), after))
                .containsExactly("2014-01-24/2015-01-24", "2015-01-25/2016-01-25");
        assertThat(moved(february.exceptions(List.of(exception("2024-02-01", tooLate))), after))
                .isEmpty();
    }
}
