package se.samservice.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static se.samservice.cycle.CycleSamples.activity;
import static se.samservice.cycle.CycleSamples.after;
import static se.samservice.cycle.CycleSamples.days;
import static se.samservice.cycle.CycleSamples.in;
import static se.samservice.cycle.CycleSamples.occurrences;
import static se.samservice.cycle.CycleSamples.on;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import se.samservice.value.Days;
import se.samservice.value.Id;

class OccurrencesTest {

    @Test
    void two_activities_with_one_id_both_take_place_and_the_first_is_the_one_that_is_followed() {
        Occurrences all = occurrences(
                activity("after", after("twice", 1)),
                activity("twice", on(Month.MAY, 1)),
                activity("twice", on(Month.JUNE, 1)));

        assertThat(days(all.in(Days.ofYear(2024)))).containsExactly("2024-05-01", "2024-05-02", "2024-06-01");
        assertThat(all.find(Id.of("twice"), LocalDate.of(2024, 6, 1))).isEmpty();
    }

    @Test
    void what_is_known_by_month_weighs_as_many_days_as_it_lasts() {
        Occurrences all = occurrences(
                activity("month", in(Month.MAY)).durationDays(3),
                activity("days", on(Month.MAY, 30)).durationDays(4));

        assertThat(all.load(YearMonth.of(2024, 4), 3))
                .containsExactly(
                        new MonthLoad(YearMonth.of(2024, 4), 0, 0),
                        new MonthLoad(YearMonth.of(2024, 5), 2, 5),
                        new MonthLoad(YearMonth.of(2024, 6), 1, 2));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what the test is about
    void a_missing_argument_is_named() {
        Occurrences all = occurrences();

        assertThatNullPointerException().isThrownBy(() -> Occurrences.of(null)).withMessage("cycle");
        assertThatNullPointerException().isThrownBy(() -> all.in(null)).withMessage("period");
        assertThatNullPointerException().isThrownBy(() -> all.upcoming(null, 1)).withMessage("date");
        assertThatNullPointerException().isThrownBy(() -> all.load(null, 1)).withMessage("first");
        assertThatNullPointerException()
                .isThrownBy(() -> all.find(null, LocalDate.EPOCH))
                .withMessage("activity");
        assertThatIllegalArgumentException().isThrownBy(() -> all.upcoming(LocalDate.EPOCH, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> all.load(YearMonth.of(2024, 1), 0));
    }
}
