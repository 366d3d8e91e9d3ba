package se.samservice.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.cycle.Activity;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.BetweenDates;
import se.samservice.cycle.Timing;
import se.samservice.cycle.YearlyInMonth;
import se.samservice.cycle.YearlyInWeek;
import se.samservice.cycle.YearlyOnDate;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/** What is explained beside a wheel, and whose it is in its middle. */
final class WheelKeyTest {

    private static final String SOME_TIME = ">någon gång i månaden eller veckan<";
    private static final String BEYOND = ">fortsätter utanför perioden<";

    private static final Timing DAY =
            YearlyOnDate.builder().month(Month.MAY).day(2).build();
    private static final Timing WEEK = YearlyInWeek.builder().week(20).build();
    private static final Timing MONTH = YearlyInMonth.builder().month(Month.MAY).build();

    private static Timing between(Month first, Month last) {
        return BetweenDates.builder()
                .start(Wheels.day(first, 1))
                .end(Wheels.day(last, 28))
                .build();
    }

    private static YearWheel wheel(Timing timing) {
        return Wheels.wheel(AnnualCycle.builder()
                .id(Id.of("arshjul"))
                .title(LocalizedText.of("Årshjul", "Year wheel"))
                .addActivity(Activity.builder()
                        .id(Id.of("besok"))
                        .title(LocalizedText.of("Besök", "Visit"))
                        .kind(ActivityKind.VISIT)
                        .timing(timing)
                        .build())
                .build());
    }

    @Test
    void what_takes_place_some_time_is_explained_only_where_it_does() {
        assertThat(wheel(DAY).toSvg()).doesNotContain(SOME_TIME);
        assertThat(wheel(between(Month.MAY, Month.JUNE)).toSvg()).doesNotContain(SOME_TIME);
        assertThat(wheel(WEEK).toSvg()).contains(SOME_TIME);
        assertThat(wheel(MONTH).toSvg()).contains(SOME_TIME);
    }

    @Test
    void what_goes_beyond_the_period_is_explained_only_where_it_does() {
        assertThat(wheel(between(Month.JANUARY, Month.DECEMBER)).toSvg()).doesNotContain(BEYOND);
        assertThat(wheel(between(Month.NOVEMBER, Month.FEBRUARY)).toSvg()).contains(BEYOND);
    }

    @ParameterizedTest
    @CsvSource({
        "Umeå, 1",
        "Umeå kommun, 1",
        "Norra Västerbottens samverkande kommuner, 1",
        "Norra Västerbottens samverkande kommuner och regionen tillsammans för bättre service i byarna, 0",
        "Glesbygdsdagligvaruhandelsstödskommunen, 0"
    })
    void the_owner_stands_in_the_middle_if_there_is_room(String owner, int inTheMiddle) {
        String svg = wheel(DAY).toBuilder().owner(owner).build().toSvg();
        String firstWord = owner.split(" ", -1)[0];

        assertThat(svg.split("text-anchor=\"middle\"[^>]*>" + firstWord, -1)).hasSize(1 + inTheMiddle);
    }
}
