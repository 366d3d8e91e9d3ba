package se.samservice.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2023,       2023-01-01, 2023-12-31",
        "2023-05,    2023-05-01, 2023-05-31",
        "2024-02,    2024-02-01, 2024-02-29",
        "2023-05-17, 2023-05-17, 2023-05-17",
        "0001,       0001-01-01, 0001-12-31",
        "9999-12-31, 9999-12-31, 9999-12-31"
    })
    void a_date_stands_for_all_days_it_can_mean(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-30",
                "2023-02-29",
                "2023-00",
                "2023-13",
                "2023-05-00",
                "2023-00-00",
                "2023-00-17",
                "0000",
                "2023-5",
                "2023-5-17",
                "2023/05",
                "2023-05/17",
                "20230517",
                "202305",
                "23",
                "-2023",
                "+2023",
                "2023-05-17T00:00",
                " 2023",
                "2023 ",
                "２０２３",
                "٢٠٢٣-٠٥",
                "maj 2023",
                ""
            })
    void what_is_no_date_is_refused_with_the_text(String text) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> PartialDate.parse(text))
                .satisfies(e -> assertThat(e.getParsedString()).isEqualTo(text));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "10000,0,0", "-1,0,0", "2023,13,0", "2023,-1,0", "2023,0,5", "2023,2,30", "2023,5,-1"})
    void what_no_calendar_has_cannot_be_made(int year, int month, int day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(year, month, day))
                .withMessageContaining("year " + year);
    }

    @Test
    void a_month_needs_a_number_from_1_to_12() {
        assertThat(PartialDate.of(2023, 12)).hasToString("2023-12");
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(2023, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(2023, 13));
    }

    @Test
    void a_day_outside_the_years_1_to_9999_has_no_partial_date() {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.from(LocalDate.of(10_000, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.from(LocalDate.of(0, 12, 31)));
    }

    @Test
    void only_a_known_day_becomes_a_local_date() {
        assertThat(PartialDate.parse("2023-05-17").toLocalDate()).isEqualTo(LocalDate.of(2023, 5, 17));
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> PartialDate.parse("2023-05").toLocalDate())
                .withMessageContaining("2023-05");
    }

    @Test
    void of_two_that_begin_on_the_same_day_the_less_exact_comes_first() {
        assertThat(PartialDate.parse("2023")).isLessThan(PartialDate.parse("2023-01"));
        assertThat(PartialDate.parse("2023-01")).isLessThan(PartialDate.parse("2023-01-01"));
        assertThat(PartialDate.parse("2022-12-31")).isLessThan(PartialDate.parse("2023"));
    }

    @Test
    void a_date_is_surely_before_another_only_when_no_day_of_either_could_say_otherwise() {
        PartialDate may = PartialDate.parse("2023-05");

        assertThat(PartialDate.parse("2023-04-30").isSurelyBefore(may)).isTrue();
        assertThat(PartialDate.parse("2023-05-01").isSurelyBefore(may)).isFalse();
        assertThat(PartialDate.parse("2023").isSurelyBefore(may)).isFalse();
        assertThat(PartialDate.parse("2023-06-01").isSurelyAfter(may)).isTrue();
        assertThat(PartialDate.parse("2023-05-31").isSurelyAfter(may)).isFalse();
    }
}
