package se.samservice.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.OpeningSpan;
import se.samservice.shop.StaffingMode;
import se.samservice.shop.TimeOfDay;
import se.samservice.value.Season;
import se.samservice.value.YearDay;

class OsmHoursTest {

    private static OpeningSpan span(String opens, String closes, DayOfWeek... days) {
        return OpeningSpan.builder()
                .addDays(days)
                .opens(TimeOfDay.parse(opens))
                .closes(TimeOfDay.parse(closes))
                .staffing(StaffingMode.STAFFED)
                .build();
    }

    private static Optional<String> of(OpeningSpan... spans) {
        return OsmHours.of(OpeningHours.builder().addSpans(spans).build());
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 18:00, Mo 09:00-18:00",
        "18:00, 02:00, Mo 18:00-26:00",
        "18:00, 00:00, Mo 18:00-24:00",
        "00:00, 24:00, Mo 00:00-24:00",
        "06:00, 06:00, Mo 06:00-30:00",
        "24:00, 06:00, Tu 00:00-06:00",
        "24:00, 24:00, Tu 00:00-24:00"
    })
    void hours_of_a_day_end_above_24_when_they_go_on_past_midnight(String opens, String closes, String expected) {
        assertThat(of(span(opens, closes, DayOfWeek.MONDAY))).contains(expected);
    }

    @Test
    void days_with_the_same_hours_are_told_together() {
        assertThat(of(
                        span("09:00", "12:00", DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                        span("13:00", "18:00", DayOfWeek.TUESDAY, DayOfWeek.MONDAY),
                        span("13:00", "18:00", DayOfWeek.THURSDAY),
                        span("10:00", "14:00", DayOfWeek.SATURDAY)))
                .contains("Mo-Tu,Th 09:00-12:00,13:00-18:00; Sa 10:00-14:00");
    }

    @Test
    void spans_that_overlap_or_meet_become_one() {
        assertThat(of(
                        span("09:00", "12:00", DayOfWeek.MONDAY),
                        span("16:00", "18:00", DayOfWeek.MONDAY),
                        span("12:00", "15:00", DayOfWeek.MONDAY),
                        span("14:00", "17:00", DayOfWeek.MONDAY)))
                .contains("Mo 09:00-18:00");
    }

    @Test
    void rules_add_where_they_would_take_hours_from_each_other() {
        assertThat(of(span("20:00", "02:00", DayOfWeek.FRIDAY), span("10:00", "14:00", DayOfWeek.SATURDAY)))
                .contains("Fr 20:00-26:00, Sa 10:00-14:00");
    }

    @Test
    void all_week_round_the_clock_has_a_sign_of_its_own() {
        OpeningSpan always = span("00:00", "24:00", DayOfWeek.values());

        assertThat(of(always, span("09:00", "12:00", DayOfWeek.MONDAY))).contains("24/7");
        assertThat(of(always.toBuilder()
                        .season(season(Month.JUNE, 15, Month.AUGUST, 20))
                        .build()))
                .contains("Jun 15-Aug 20 Mo-Su 00:00-24:00");
    }

    private static Season season(Month start, int startDay, Month end, int endDay) {
        return Season.builder()
                .start(YearDay.builder().month(start).day(startDay).build())
                .end(YearDay.builder().month(end).day(endDay).build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "JUNE, 15, AUGUST, 5,    Jun 15-Aug 05",
        "JUNE, 1, AUGUST, 31,    Jun-Aug",
        "JULY, 1, JULY, 31,      Jul",
        "JULY, 5, JULY, 5,       Jul 05",
        "DECEMBER, 1, MARCH, 31, Dec-Mar",
        "NOVEMBER, 15, JANUARY, 31, Nov 15-Jan 31",
        "JANUARY, 1, FEBRUARY, 29, Jan-Feb",
        "JANUARY, 1, FEBRUARY, 28, Jan 01-Feb 28",
        "JANUARY, 7, FEBRUARY, 29, 'Jan 07-Jan 31,Feb'",
        "FEBRUARY, 10, FEBRUARY, 29, 'Feb 10-Feb 28,Feb 29'",
        "FEBRUARY, 29, JUNE, 30, 'Feb 29,Mar 01-Jun 30'",
        "FEBRUARY, 29, FEBRUARY, 29, Feb 29",
        "JANUARY, 1, DECEMBER, 31, ''"
    })
    void a_season_holds_in_leap_years_and_others(Month start, int startDay, Month end, int endDay, String expected) {
        OpeningSpan span = span("09:00", "18:00", DayOfWeek.MONDAY).toBuilder()
                .season(season(start, startDay, end, endDay))
                .build();

        assertThat(of(span)).contains((expected + " Mo 09:00-18:00").strip());
    }

    @Test
    void what_cannot_be_written_is_left_out() {
        OpeningSpan span = span("09:00", "18:00", DayOfWeek.MONDAY);
        OpeningSpan impossible =
                span.toBuilder().season(season(Month.JUNE, 31, Month.JULY, 5)).build();

        assertThat(of()).isEmpty();
        assertThat(of(span("09:00", "18:00"))).isEmpty();
        assertThat(of(impossible)).isEmpty();
        assertThat(of(impossible, span)).contains("Mo 09:00-18:00");
        assertThat(OsmHours.of(OpeningHours.builder().addSpan(span).build(), StaffingMode.UNSTAFFED))
                .isEmpty();
    }
}
