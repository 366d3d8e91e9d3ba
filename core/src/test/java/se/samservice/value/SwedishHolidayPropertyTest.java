package se.samservice.value;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.value.SwedishHoliday.ALL_SAINTS_DAY;
import static se.samservice.value.SwedishHoliday.ASCENSION_DAY;
import static se.samservice.value.SwedishHoliday.EASTER_SUNDAY;
import static se.samservice.value.SwedishHoliday.MIDSUMMER_DAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SwedishHolidayPropertyTest {

    @Property
    void each_falls_on_the_weekday_and_within_the_dates_of_the_act(@ForAll @IntRange(min = 1990, max = 9999) int year) {
        LocalDate easter = EASTER_SUNDAY.in(year).orElseThrow();
        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        assertThat(ASCENSION_DAY.in(year).orElseThrow().getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
        LocalDate midsummer = MIDSUMMER_DAY.in(year).orElseThrow();
        assertThat(midsummer.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(midsummer).isBetween(LocalDate.of(year, 6, 20), LocalDate.of(year, 6, 26));
        LocalDate saints = ALL_SAINTS_DAY.in(year).orElseThrow();
        assertThat(saints.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(saints).isBetween(LocalDate.of(year, 10, 31), LocalDate.of(year, 11, 6));
    }

    /** Gauss's method as Lichtenberg corrected it, which shares no step with ours. */
    @Property
    void easter_agrees_with_another_method(@ForAll @IntRange(min = 1990, max = 9999) int year) {
        int k = year / 100;
        int m = 15 + (3 * k + 3) / 4 - (8 * k + 13) / 25;
        int s = 2 - (3 * k + 3) / 4;
        int a = year % 19;
        int d = (19 * a + m) % 30;
        int r = (d + a / 11) / 29;
        int og = 21 + d - r;
        int sz = 7 - (year + year / 4 + s) % 7;
        int oe = 7 - (og - sz) % 7;
        assertThat(EASTER_SUNDAY.in(year))
                .isEqualTo(Optional.of(LocalDate.of(year, 3, 1).plusDays(og + oe - 1L)));
    }

    @Property
    void what_falls_on_a_day_is_what_has_that_day(@ForAll @IntRange(min = 1990, max = 9999) int year) {
        for (SwedishHoliday holiday : SwedishHoliday.values()) {
            holiday.in(year).ifPresent(day -> assertThat(SwedishHoliday.on(day)).contains(holiday));
        }
    }
}
