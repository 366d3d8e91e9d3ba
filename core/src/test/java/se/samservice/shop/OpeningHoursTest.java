package se.samservice.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.testkit.Samples;
import se.samservice.value.Season;

class OpeningHoursTest {

    private static OpeningSpan span(String opens, String closes, StaffingMode staffing, DayOfWeek... days) {
        return OpeningSpan.builder()
                .addDays(days)
                .opens(TimeOfDay.parse(opens))
                .closes(TimeOfDay.parse(closes))
                .staffing(staffing)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 18:00,  540",
        "00:00, 24:00, 1440",
        "00:00, 00:01,    1",
        "18:00, 02:00,  480",
        "06:00, 06:00, 1440",
        "00:00, 00:00, 1440",
        "24:00, 00:00, 1440",
        "24:00, 01:00,   60",
        "24:00, 24:00, 1440"
    })
    void a_span_that_closes_when_it_opens_or_before_goes_on_past_midnight(String opens, String closes, int minutes) {
        OpeningSpan span = span(opens, closes, StaffingMode.STAFFED, DayOfWeek.FRIDAY);

        assertThat(span.minutesPerDay()).isEqualTo(minutes);
    }

    @Test
    void weekly_minutes_count_each_day_of_each_span_of_one_staffing_mode() {
        OpeningHours hybrid = OpeningHours.builder()
                .addSpan(span("09:00", "18:00", StaffingMode.STAFFED, DayOfWeek.MONDAY, DayOfWeek.TUESDAY))
                .addSpan(span("10:00", "14:00", StaffingMode.STAFFED, DayOfWeek.SATURDAY))
                .addSpan(span("18:00", "02:00", StaffingMode.UNSTAFFED, DayOfWeek.FRIDAY))
                .build();

        assertThat(hybrid.weeklyMinutes(StaffingMode.STAFFED)).isEqualTo(2 * 540 + 240);
        assertThat(hybrid.weeklyMinutes(StaffingMode.UNSTAFFED)).isEqualTo(480);
    }

    @Test
    void a_season_is_no_ordinary_week() {
        OpeningSpan always = Samples.openingSpan().toBuilder()
                .season(Optional.<Season>empty())
                .build();
        OpeningHours hours = Samples.openingHours().toBuilder()
                .spans(List.of(always, Samples.openingSpan()))
                .build();

        assertThat(hours.weeklyMinutes(StaffingMode.STAFFED)).isEqualTo(5 * 540);
    }

    @Test
    void hours_without_spans_have_no_minutes() {
        assertThat(OpeningHours.builder().build().weeklyMinutes(StaffingMode.STAFFED))
                .isZero();
    }
}
