package se.samservice.validation.rule.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.cycle.CycleSamples.activity;
import static se.samservice.cycle.CycleSamples.cycle;
import static se.samservice.cycle.CycleSamples.exception;
import static se.samservice.cycle.CycleSamples.monthlyOn;
import static se.samservice.cycle.CycleSamples.on;

import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.cycle.ActivityBuilder;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.SwedishHoliday;

class ActivityOnHolidayTest {

    private static final String ACTIVITY = "/annualCycles/0/activities/0";

    private static List<Found> found(ActivityBuilder activity) {
        return Found.by(
                "activity_on_holiday",
                Samples.dataset().toBuilder().addAnnualCycle(cycle(activity)).build());
    }

    @Test
    void the_first_holiday_still_to_come_is_told_of_once() {
        assertThat(found(activity("a", on(Month.JUNE, 6)))).singleElement().satisfies(found -> {
            assertThat(found.pointer()).isEqualTo(ACTIVITY + "/timing");
            assertThat(found.params())
                    .containsEntry("date", Samples.TODAY.withMonth(6).withDayOfMonth(6))
                    .containsEntry("holiday", SwedishHoliday.NATIONAL_DAY);
        });
    }

    @Test
    void a_day_that_an_occurrence_is_moved_to_is_told_of_where_it_is_written() {
        assertThat(found(activity("a", monthlyOn(3))
                        .addExceptions(exception("2024-04-03", "2024-04-04"), exception("2024-05-03", "2024-05-01"))))
                .extracting(Found::pointer)
                .containsExactly(ACTIVITY + "/exceptions/1/movedTo");
    }

    @Test
    void an_occurrence_that_is_moved_too_far_stays_on_the_day_of_its_timing() {
        assertThat(found(activity("a", on(Month.JUNE, 6)).addException(exception("2024-06-06", "2042-06-07"))))
                .extracting(Found::pointer)
                .containsExactly(ACTIVITY + "/timing");
    }

    @Test
    void a_day_that_nobody_has_chosen_or_that_has_passed_is_let_be() {
        assertThat(found(activity("a", monthlyOn(1)))).isEmpty();
        assertThat(found(activity("a", on(Month.JANUARY, 1)).lastYear(2024))).isEmpty();
        assertThat(found(activity("a", on(Month.JUNE, 6)).lastYear(2024).addException(exception("2024-06-06", ""))))
                .isEmpty();
    }
}
