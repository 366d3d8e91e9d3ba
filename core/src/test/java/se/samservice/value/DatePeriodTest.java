package se.samservice.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatePeriodTest {

    private static final DatePeriod PROJECT = DatePeriod.between(PartialDate.of(2022, 10), PartialDate.of(2024, 2));

    @Test
    void both_ends_belong_to_the_period_and_count_whole() {
        assertThat(PROJECT.contains(LocalDate.of(2022, 9, 30))).isFalse();
        assertThat(PROJECT.contains(LocalDate.of(2022, 10, 1))).isTrue();
        assertThat(PROJECT.contains(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(PROJECT.contains(LocalDate.of(2024, 3, 1))).isFalse();
    }

    @Test
    void a_period_without_end_goes_on() {
        DatePeriod since = DatePeriod.since(PartialDate.of(2019));

        assertThat(since.contains(LocalDate.of(2018, 12, 31))).isFalse();
        assertThat(since.contains(LocalDate.of(9999, 1, 1))).isTrue();
    }

    @Test
    void a_period_without_beginning_was_always_so() {
        DatePeriod until = DatePeriod.builder().end(PartialDate.of(2019)).build();

        assertThat(until.contains(LocalDate.of(1, 1, 1))).isTrue();
        assertThat(until.contains(LocalDate.of(2020, 1, 1))).isFalse();
    }

    @Test
    void a_period_without_ends_contains_every_day() {
        assertThat(DatePeriod.builder().build().contains(LocalDate.of(2024, 3, 18)))
                .isTrue();
    }

    @Test
    void a_reversed_period_can_be_held_and_contains_no_day() {
        DatePeriod reversed = DatePeriod.between(PartialDate.of(2024), PartialDate.of(2022));

        assertThat(reversed.contains(LocalDate.of(2023, 6, 1))).isFalse();
    }
}
