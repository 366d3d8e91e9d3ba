package se.samservice.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HalfYearTest {

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, 2023-H1",
        "2023-07-01, 2023-H2",
        "2023-12-31, 2023-H2",
        "2024-01-01, 2024-H1",
    })
    void a_day_lies_in_one_half_year_alone(LocalDate day, String expected) {
        HalfYear halfYear = HalfYear.parse(expected);

        assertThat(HalfYear.from(day)).isEqualTo(halfYear);
        assertThat(halfYear.contains(day)).isTrue();
        assertThat(halfYear.next().contains(day)).isFalse();
        assertThat(HalfYear.from(halfYear.firstDay().minusDays(1)).contains(day))
                .isFalse();
    }

    @Test
    void half_years_are_sorted_by_time() {
        HalfYear spring = HalfYear.of(2023, 1);
        HalfYear autumn = HalfYear.of(2023, 2);
        HalfYear later = HalfYear.of(2024, 1);

        assertThat(List.of(later, autumn, spring).stream().sorted()).containsExactly(spring, autumn, later);
    }
}
