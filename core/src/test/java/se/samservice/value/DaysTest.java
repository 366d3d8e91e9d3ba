package se.samservice.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate MAY_1 = LocalDate.of(2024, 5, 1);

    @Test
    void days_are_those_of_a_year_half_year_month_or_several_months() {
        assertThat(Days.ofYear(2024)).hasToString("2024-01-01/2024-12-31");
        assertThat(Days.of(HalfYear.of(2024, 2))).hasToString("2024-07-01/2024-12-31");
        assertThat(Days.of(YearMonth.of(2024, 2))).hasToString("2024-02-01/2024-02-29");
        assertThat(Days.ofMonths(YearMonth.of(2025, 9), 12)).hasToString("2025-09-01/2026-08-31");
        assertThat(Days.of(MAY_1)).hasToString("2024-05-01/2024-05-01");
    }

    @Test
    void both_ends_belong_to_them() {
        Days days = Days.of(MAY_1, MAY_1.plusDays(2));

        assertThat(days.length()).isEqualTo(3);
        assertThat(days.contains(MAY_1.minusDays(1))).isFalse();
        assertThat(days.contains(MAY_1)).isTrue();
        assertThat(days.contains(MAY_1.plusDays(2))).isTrue();
        assertThat(days.contains(MAY_1.plusDays(3))).isFalse();
    }

    @Test
    void days_overlap_when_they_share_one() {
        Days days = Days.of(MAY_1, MAY_1.plusDays(9));

        assertThat(days.overlaps(Days.of(MAY_1.plusDays(9)))).isTrue();
        assertThat(days.overlaps(Days.of(MAY_1.plusDays(10)))).isFalse();
        assertThat(days.overlaps(Days.of(MAY_1.minusDays(1)))).isFalse();
        assertThat(days.shared(Days.of(MAY_1.minusDays(5), MAY_1.plusDays(1)))).isEqualTo(2);
        assertThat(days.shared(Days.of(MAY_1.minusDays(5), MAY_1.minusDays(2)))).isZero();
        assertThat(Days.of(LocalDate.MIN, LocalDate.MAX).overlaps(days)).isTrue();
    }

    @Test
    @SuppressWarnings("NullAway") // null is what the test is about
    void days_that_end_before_they_begin_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Days.of(MAY_1, MAY_1.minusDays(1)))
                .withMessageContaining("2024-04-30");
        assertThatIllegalArgumentException().isThrownBy(() -> Days.ofMonths(YearMonth.of(2024, 5), 0));
        assertThatNullPointerException().isThrownBy(() -> Days.of(null, MAY_1)).withMessage("first");
    }
}
