package se.samservice.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.cycle.Activity;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.Occurrence;
import se.samservice.cycle.Timing;
import se.samservice.cycle.YearlyInMonth;
import se.samservice.cycle.YearlyInWeek;
import se.samservice.value.Days;
import se.samservice.value.Id;
import se.samservice.value.Language;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

final class SpokenDateTest {

    @ParameterizedTest
    @CsvSource({
        "2023, 2023, 2023",
        "2023-07, juli 2023, July 2023",
        "2023-07-18, 18 juli 2023, 18 July 2023",
    })
    void a_date_is_said_as_exactly_as_it_is_known(String date, String swedish, String english) {
        assertThat(SpokenDate.of(PartialDate.parse(date), Language.SWEDISH)).isEqualTo(swedish);
        assertThat(SpokenDate.of(PartialDate.parse(date), Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-18, 2023-07-18, 18 juli 2023",
        "2023-07-18, 2023-07-20, 18–20 juli 2023",
        "2023-07-31, 2023-08-01, 31 juli – 1 augusti 2023",
        "2023-12-31, 2024-01-01, 31 december 2023 – 1 januari 2024",
        "2023-07-18, 2024-07-18, 18 juli 2023 – 18 juli 2024",
    })
    void days_say_only_once_what_they_share(LocalDate first, LocalDate last, String text) {
        assertThat(SpokenDate.of(Days.of(first, last), Language.SWEDISH)).isEqualTo(text);
    }

    @Test
    void what_may_happen_any_day_of_a_month_or_week_is_said_so() {
        assertThat(said(YearlyInMonth.builder().month(Month.APRIL).build())).isEqualTo("april 2024");
        assertThat(said(YearlyInWeek.builder().week(20).build())).isEqualTo("vecka 20, 13–19 maj 2024");
    }

    private static String said(Timing timing) {
        AnnualCycle cycle = AnnualCycle.builder()
                .id(Id.of("aret"))
                .title(LocalizedText.of("Året"))
                .addActivity(Activity.builder()
                        .id(Id.of("a"))
                        .title(LocalizedText.of("A"))
                        .kind(ActivityKind.EVENT)
                        .timing(timing)
                        .build())
                .build();
        Occurrence only = cycle.occurrences(Days.ofYear(2024)).get(0);
        return SpokenDate.of(only, Language.SWEDISH);
    }
}
