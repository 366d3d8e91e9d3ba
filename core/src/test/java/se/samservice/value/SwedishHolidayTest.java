package se.samservice.value;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.value.SwedishHoliday.ASCENSION_DAY;
import static se.samservice.value.SwedishHoliday.CHRISTMAS_EVE;
import static se.samservice.value.SwedishHoliday.EASTER_SUNDAY;
import static se.samservice.value.SwedishHoliday.MAY_DAY;
import static se.samservice.value.SwedishHoliday.MIDSUMMER_EVE;
import static se.samservice.value.SwedishHoliday.NATIONAL_DAY;
import static se.samservice.value.SwedishHoliday.NEW_YEARS_EVE;
import static se.samservice.value.SwedishHoliday.WHIT_MONDAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SwedishHolidayTest {

    private static String year(int year) {
        return Arrays.stream(SwedishHoliday.values())
                .flatMap(holiday -> holiday.in(year).stream())
                .map(day -> day.toString().substring(5))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    @Test
    void the_holidays_and_eves_are_those_of_the_printed_calendar() {
        assertThat(year(2024))
                .isEqualTo("01-01 01-06 03-29 03-31 04-01 05-01 05-09 05-19 06-06 06-21 06-22 11-02"
                        + " 12-24 12-25 12-26 12-31");
        assertThat(year(2025))
                .isEqualTo("01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-08 06-06 06-20 06-21 11-01"
                        + " 12-24 12-25 12-26 12-31");
        assertThat(year(2026))
                .isEqualTo("01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31"
                        + " 12-24 12-25 12-26 12-31");
    }

    @Test
    void whit_monday_gave_way_to_the_national_day_in_2005() {
        assertThat(WHIT_MONDAY.in(2004)).contains(LocalDate.of(2004, 5, 31));
        assertThat(NATIONAL_DAY.in(2004)).isEmpty();
        assertThat(WHIT_MONDAY.in(2005)).isEmpty();
        assertThat(NATIONAL_DAY.in(2005)).contains(LocalDate.of(2005, 6, 6));
    }

    @Test
    void easter_is_found_also_when_it_is_early_or_late_and_after_the_corrections_of_the_moon() {
        assertThat(EASTER_SUNDAY.in(2008)).contains(LocalDate.of(2008, 3, 23));
        assertThat(EASTER_SUNDAY.in(2038)).contains(LocalDate.of(2038, 4, 25));
        assertThat(EASTER_SUNDAY.in(2049)).contains(LocalDate.of(2049, 4, 18));
        assertThat(EASTER_SUNDAY.in(2076)).contains(LocalDate.of(2076, 4, 19));
        assertThat(EASTER_SUNDAY.in(2285)).contains(LocalDate.of(2285, 3, 22));
        assertThat(EASTER_SUNDAY.in(2299)).contains(LocalDate.of(2299, 4, 16));
    }

    @Test
    void two_may_fall_on_one_day() {
        assertThat(SwedishHoliday.on(LocalDate.of(2008, 5, 1))).containsExactly(MAY_DAY, ASCENSION_DAY);
        assertThat(SwedishHoliday.on(LocalDate.of(2025, 5, 2))).isEmpty();
    }

    @Test
    void before_the_act_and_after_the_calendar_there_are_none() {
        for (int year : new int[] {Integer.MIN_VALUE, 0, 1, 1989, 10_000, Integer.MAX_VALUE}) {
            assertThat(year(year)).isEmpty();
        }
        assertThat(SwedishHoliday.on(LocalDate.MIN)).isEmpty();
        assertThat(SwedishHoliday.on(LocalDate.MAX)).isEmpty();
    }

    @Test
    void an_eve_is_no_public_holiday() {
        assertThat(Arrays.stream(SwedishHoliday.values()).filter(holiday -> !holiday.isPublicHoliday()))
                .containsExactly(MIDSUMMER_EVE, CHRISTMAS_EVE, NEW_YEARS_EVE);
        assertThat(MIDSUMMER_EVE.label(Locale.forLanguageTag("sv"))).isEqualTo("Midsommarafton");
    }
}
