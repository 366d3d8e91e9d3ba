package se.samservice.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeOfDayTest {

    @Test
    void a_day_ends_at_24_00() {
        assertThat(TimeOfDay.parse("24:00").minuteOfDay()).isEqualTo(1440);
        assertThat(TimeOfDay.of(24, 0)).hasToString("24:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24:01",
                "25:00",
                "99:99",
                "09:60",
                "9:00",
                "09.00",
                "0900",
                "09:00:00",
                "-1:00",
                "+9:00",
                "０９:００",
                "09:0",
                " 9:00",
                "nio",
                ""
            })
    void what_is_no_time_is_refused_with_the_text(String text) {
        assertThatExceptionOfType(DateTimeParseException.class)
                .isThrownBy(() -> TimeOfDay.parse(text))
                .satisfies(e -> assertThat(e.getParsedString()).isEqualTo(text));
    }

    @ParameterizedTest
    @CsvSource({"24,1", "25,0", "-1,0", "9,60", "9,-1", "2147483647,0"})
    void what_lies_outside_the_day_cannot_be_made(int hour, int minute) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeOfDay.of(hour, minute));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1441})
    void a_day_has_1440_minutes(int minute) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeOfDay(minute))
                .withMessageContaining(Integer.toString(minute));
    }

    @Test
    void seconds_are_dropped() {
        assertThat(TimeOfDay.from(LocalTime.of(9, 5, 59))).isEqualTo(TimeOfDay.of(9, 5));
    }
}
