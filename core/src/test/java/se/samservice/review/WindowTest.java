package se.samservice.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.testkit.Samples;
import se.samservice.value.DatePeriod;
import se.samservice.value.Days;
import se.samservice.value.HalfYear;

/** The days that are looked at, and how far back what comes again and again is expected. */
class WindowTest {

    @Test
    void nothing_is_looked_for_after_today() {
        Window window = Window.of(ReviewSamples.period("2024-01", "2024-12"), Samples.TODAY);

        assertThat(window.days()).contains(Days.of(LocalDate.of(2024, 1, 1), Samples.TODAY));
    }

    @ParameterizedTest(name = "{0} to {1} is expected from {2}")
    @CsvSource(textBlock = """
            1900,       2023, 2013-12-31
            2013-12-30, 2023, 2013-12-31
            2013-12-31, 2023, 2013-12-31
            2014-01-01, 2023, 2014-01-01
            0001,       0009, 0001-01-01
            0001,       0010, 0001-01-01
            0001,       0011, 0001-12-31
            """)
    void what_comes_again_is_expected_ten_years_back(String from, String to, LocalDate first) {
        Window window = Window.of(ReviewSamples.period(from, to), Samples.TODAY);

        assertThat(window.recent()).map(Days::first).contains(first);
    }

    @ParameterizedTest(name = "{0} months after it ended, on {1}: {2}")
    @CsvSource(textBlock = """
            0, 2023-12-30, false
            0, 2023-12-31, true
            3, 2024-03-30, false
            3, 2024-03-31, true
            """)
    void a_half_year_is_expected_once_it_is_over_for_so_long(int months, LocalDate today, boolean expected) {
        Window window = Window.of(DatePeriod.builder().build(), today);

        assertThat(window.halfYears(months).contains(HalfYear.of(2023, 2))).isEqualTo(expected);
    }

    @Test
    void only_whole_half_years_are_expected() {
        assertThat(Window.of(ReviewSamples.period("2022-01-02", "2023-12-30"), Samples.TODAY)
                        .halfYears(0))
                .containsExactly(HalfYear.of(2022, 2), HalfYear.of(2023, 1));
    }
}
