package se.samservice.validation.rule.shop;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.OpeningSpan;
import se.samservice.shop.StaffingMode;
import se.samservice.shop.TimeOfDay;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.Season;
import se.samservice.value.YearDay;

class OpeningSpansOverlapTest {

    private static final Season SUMMER = Season.builder()
            .start(YearDay.builder().month(Month.JUNE).day(1).build())
            .end(YearDay.builder().month(Month.AUGUST).day(31).build())
            .build();

    private static OpeningSpan open(String opens, String closes, DayOfWeek... days) {
        return OpeningSpan.builder()
                .addDays(days)
                .opens(TimeOfDay.parse(opens))
                .closes(TimeOfDay.parse(closes))
                .staffing(StaffingMode.STAFFED)
                .build();
    }

    private static List<String> reported(OpeningSpan... spans) {
        return Found.by(
                        "opening_spans_overlap",
                        Samples.dataset().toBuilder()
                                .shops(List.of(Samples.shop().toBuilder()
                                        .openingHours(OpeningHours.builder()
                                                .addSpans(spans)
                                                .build())
                                        .build()))
                                .build())
                .stream()
                .map(Found::pointer)
                .toList();
    }

    private static boolean overlap(OpeningSpan first, OpeningSpan second) {
        List<String> reported = reported(first, second);
        assertThat(reported(second, first)).isEqualTo(reported);
        assertThat(reported).isSubsetOf("/shops/0/openingHours/spans/1").hasSizeLessThan(2);
        return !reported.isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "06:00, 10:00, false",
        "06:00, 10:01, true",
        "17:59, 20:00, true",
        "18:00, 20:00, false",
        "12:00, 13:00, true",
        "10:00, 18:00, true",
        "06:00, 20:00, true",
    })
    void spans_of_one_day_overlap_from_the_first_shared_minute(String opens, String closes, boolean expected) {
        assertThat(overlap(open("10:00", "18:00", MONDAY), open(opens, closes, MONDAY)))
                .isEqualTo(expected);
    }

    @Test
    void the_same_hours_on_different_days_do_not_overlap() {
        assertThat(overlap(open("10:00", "18:00", MONDAY, FRIDAY), open("10:00", "18:00", TUESDAY, SATURDAY)))
                .isFalse();
        assertThat(overlap(open("10:00", "18:00", MONDAY, FRIDAY), open("10:00", "18:00", TUESDAY, FRIDAY)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_night_reaches_into_the_next_day(DayOfWeek day) {
        OpeningSpan night = open("22:00", "06:00", day);
        OpeningSpan afterMidnight = open("24:00", "06:00", day);

        assertThat(overlap(night, open("05:59", "12:00", day.plus(1)))).isTrue();
        assertThat(overlap(night, open("06:00", "12:00", day.plus(1)))).isFalse();
        assertThat(overlap(night, open("22:00", "24:00", day.plus(1)))).isFalse();
        assertThat(overlap(night, afterMidnight)).isTrue();
        assertThat(overlap(afterMidnight, open("05:59", "12:00", day.plus(1)))).isTrue();
        assertThat(overlap(afterMidnight, open("06:00", "12:00", day.plus(1)))).isFalse();
        assertThat(overlap(afterMidnight, open("00:00", "24:00", day))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_day_ends_where_the_next_begins(DayOfWeek day) {
        assertThat(overlap(open("12:00", "24:00", day), open("00:00", "12:00", day.plus(1))))
                .isFalse();
        assertThat(overlap(open("00:00", "00:00", day), open("00:00", "00:00", day.plus(1))))
                .isFalse();
        assertThat(overlap(open("12:00", "00:01", day), open("00:00", "12:00", day.plus(1))))
                .isTrue();
    }

    @Test
    void a_shop_that_never_closes_does_not_overlap_itself() {
        assertThat(reported(open("06:00", "06:00", DayOfWeek.values()))).isEmpty();
    }

    @Test
    void a_span_inside_a_longer_one_hides_no_later_overlap() {
        assertThat(reported(
                        open("08:00", "20:00", MONDAY), open("09:00", "10:00", MONDAY), open("19:00", "22:00", MONDAY)))
                .containsExactly("/shops/0/openingHours/spans/1", "/shops/0/openingHours/spans/2");
    }

    @Test
    void hours_of_different_seasons_are_not_compared() {
        OpeningSpan allYear = open("10:00", "18:00", MONDAY);
        OpeningSpan summer = allYear.toBuilder().season(Optional.of(SUMMER)).build();

        assertThat(overlap(allYear, summer)).isFalse();
        assertThat(overlap(summer, summer)).isTrue();
    }
}
