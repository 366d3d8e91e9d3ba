package se.samservice.validation.rule.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.ServiceDataset;
import se.samservice.cycle.Activity;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.YearlyOnDate;
import se.samservice.shop.OpeningHours;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.Season;
import se.samservice.value.YearDay;

class YearDayImpossibleTest {

    private static final String CODE = "year_day_impossible";

    private static ServiceDataset activityOn(Month month, int day) {
        Activity activity = Activity.builder()
                .id(Id.of("visit"))
                .title(LocalizedText.of("Besök"))
                .kind(ActivityKind.VISIT)
                .timing(YearlyOnDate.builder().month(month).day(day).build())
                .build();
        return Samples.dataset().toBuilder()
                .addAnnualCycle(AnnualCycle.builder()
                        .id(Id.of("cycle"))
                        .title(LocalizedText.of("Serviceåret"))
                        .addActivity(activity)
                        .build())
                .build();
    }

    private static ServiceDataset seasonUntil(Month month, int day) {
        Season season = Season.builder()
                .start(YearDay.builder().month(Month.JANUARY).day(1).build())
                .end(YearDay.builder().month(month).day(day).build())
                .build();
        return Samples.dataset().toBuilder()
                .shops(List.of(Samples.shop().toBuilder()
                        .openingHours(OpeningHours.builder()
                                .addSpan(Samples.openingSpan().toBuilder()
                                        .season(season)
                                        .build())
                                .build())
                        .build()))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"FEBRUARY, 30", "FEBRUARY, 31", "APRIL, 31", "NOVEMBER, 31"})
    void a_day_after_the_last_of_its_month_is_reported(Month month, int day) {
        assertThat(Found.by(CODE, activityOn(month, day)))
                .containsExactly(Found.error(
                        CODE,
                        "/annualCycles/0/activities/0/timing/yearlyOnDate/day",
                        "annualCycles/cycle",
                        "day",
                        day));
        assertThat(Found.by(CODE, seasonUntil(month, day)))
                .containsExactly(Found.error(
                        CODE, "/shops/0/openingHours/spans/0/season/end/day", "shops/handlarn-botsmark", "day", day));
    }

    @ParameterizedTest
    @CsvSource({"FEBRUARY, 29", "APRIL, 30", "JANUARY, 31"})
    void the_last_day_of_a_month_is_a_day_leap_years_included(Month month, int day) {
        assertThat(Found.by(CODE, activityOn(month, day))).isEmpty();
        assertThat(Found.by(CODE, seasonUntil(month, day))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FEBRUARY, 32", "JANUARY, 32", "APRIL, 0"})
    void a_number_that_is_no_day_of_any_month_is_told_of_by_its_own_rule(Month month, int day) {
        assertThat(Found.by(CODE, activityOn(month, day))).isEmpty();
        assertThat(Found.by(CODE, seasonUntil(month, day))).isEmpty();
    }
}
