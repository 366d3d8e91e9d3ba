package se.samservice.hours;

import static org.assertj.core.api.Assertions.assertThat;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.OpeningSpan;
import se.samservice.shop.StaffingMode;
import se.samservice.shop.TimeOfDay;
import se.samservice.value.Season;
import se.samservice.value.YearDay;

class OsmHoursPropertyTest {

    @Provide
    Arbitrary<OpeningHours> hours() {
        Arbitrary<YearDay> yearDays = Combinators.combine(
                        Arbitraries.of(Month.class), Arbitraries.integers().between(1, 31))
                .as((month, day) -> yearDay(month, Math.min(day, month.maxLength())));
        Arbitrary<YearDay> days =
                Arbitraries.oneOf(yearDays, Arbitraries.of(yearDay(Month.FEBRUARY, 29), yearDay(Month.MARCH, 1)));
        Arbitrary<Season> seasons = Combinators.combine(days, days)
                .as((start, end) -> Season.builder().start(start).end(end).build());
        Arbitrary<TimeOfDay> times = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 1440).map(TimeOfDay::new),
                Arbitraries.of(TimeOfDay.of(0, 0), TimeOfDay.of(9, 0), TimeOfDay.of(24, 0)));
        Arbitrary<OpeningSpan> spans = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(7),
                        times,
                        times,
                        Arbitraries.of(StaffingMode.class),
                        seasons.optional(0.5))
                .as((week, opens, closes, staffing, season) -> OpeningSpan.builder()
                        .days(week)
                        .opens(opens)
                        .closes(closes)
                        .staffing(staffing)
                        .season(season)
                        .build());
        return spans.list()
                .ofMaxSize(5)
                .map(list -> OpeningHours.builder().spans(list).build());
    }

    private static YearDay yearDay(Month month, int day) {
        return YearDay.builder().month(month).day(day).build();
    }

    @Property(tries = 300)
    void what_is_written_means_the_same_minutes_to_a_strict_parser(@ForAll("hours") OpeningHours hours)
            throws OpeningHoursParseException {
        Optional<String> text = OsmHours.of(hours);

        assertThat(text.isPresent())
                .isEqualTo(hours.getSpans().stream()
                        .anyMatch(span -> !span.getDays().isEmpty()));
        if (text.isPresent()) {
            assertThat(OsmRules.difference(text.get(), hours)).as(text.get()).isEmpty();
        }
    }
}
