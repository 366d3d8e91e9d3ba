package se.samservice.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {

    private static Season season(Month start, int startDay, Month end, int endDay) {
        return Season.builder()
                .start(YearDay.builder().month(start).day(startDay).build())
                .end(YearDay.builder().month(end).day(endDay).build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-28, false",
        "2023-03-01, true",
        "2024-02-28, false",
        "2024-02-29, true",
        "2024-04-30, true",
        "2024-05-01, false"
    })
    void a_season_that_begins_on_29_february_begins_on_1_march_in_other_years(LocalDate date, boolean expected) {
        assertThat(season(Month.FEBRUARY, 29, Month.APRIL, 30).contains(date)).isEqualTo(expected);
    }

    @Test
    void a_season_of_all_days_is_one_in_every_year() {
        Season all = season(Month.FEBRUARY, 29, Month.FEBRUARY, 28);

        assertThat(all.contains(LocalDate.of(2023, 7, 1))).isTrue();
        assertThat(all.contains(LocalDate.of(2024, 7, 1))).isTrue();
        assertThat(all.beginningIn(2023)).contains(Days.of(LocalDate.of(2023, 3, 1), LocalDate.of(2024, 2, 28)));
    }

    @Test
    void a_season_of_29_february_alone_comes_in_leap_years() {
        Season leapDay = season(Month.FEBRUARY, 29, Month.FEBRUARY, 29);

        assertThat(leapDay.beginningIn(2023)).isEmpty();
        assertThat(leapDay.contains(LocalDate.of(2023, 2, 28))).isFalse();
        assertThat(leapDay.contains(LocalDate.of(2023, 3, 1))).isFalse();
        assertThat(leapDay.contains(LocalDate.of(2024, 2, 29))).isTrue();
    }

    @Test
    void a_season_over_new_year_has_days_at_both_ends_of_a_year() {
        Season winter = season(Month.NOVEMBER, 1, Month.MARCH, 31);

        assertThat(winter.contains(LocalDate.of(2023, 12, 31))).isTrue();
        assertThat(winter.contains(LocalDate.of(2024, 3, 31))).isTrue();
        assertThat(winter.contains(LocalDate.of(2024, 4, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"APRIL, 31", "APRIL, 0", "FEBRUARY, 30"})
    void a_season_that_begins_or_ends_on_a_day_that_no_year_has_is_never(Month month, int day) {
        LocalDate date = LocalDate.of(2024, 6, 1);

        assertThat(season(month, day, Month.JULY, 1).contains(date)).isFalse();
        assertThat(season(Month.JANUARY, 1, month, day).contains(LocalDate.of(2024, 2, 1)))
                .isFalse();
        assertThat(season(month, day, Month.JULY, 1).beginningIn(2024)).isEqualTo(Optional.empty());
    }

    @Provide
    Arbitrary<YearDay> yearDays() {
        return Combinators.combine(
                        Arbitraries.of(Month.class), Arbitraries.integers().between(1, 31))
                .as((month, day) -> YearDay.builder()
                        .month(month)
                        .day(Math.min(day, month.maxLength()))
                        .build());
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1999, 1, 1).toEpochDay(),
                        LocalDate.of(2005, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void a_day_lies_in_a_season_if_it_lies_in_the_one_that_begins_this_year_or_began_the_year_before(
            @ForAll("yearDays") YearDay start, @ForAll("yearDays") YearDay end, @ForAll("dates") LocalDate date) {
        Season season = Season.builder().start(start).end(end).build();

        assertThat(season.contains(date))
                .isEqualTo(Stream.of(date.getYear() - 1, date.getYear())
                        .flatMap(year -> season.beginningIn(year).stream())
                        .anyMatch(days -> days.contains(date)));
    }
}
