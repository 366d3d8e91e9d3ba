package se.samservice.review;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.review.ReviewSamples.counting;
import static se.samservice.review.ReviewSamples.empty;
import static se.samservice.review.ReviewSamples.showing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.method.EvidenceKind;
import se.samservice.value.DatePeriod;
import se.samservice.value.Days;
import se.samservice.value.EntityRef;
import se.samservice.value.HalfYear;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** How times are written, and what a gap is called alone. */
class ReviewTextTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(textBlock = """
            2023-07-01, 2023-12-31, andra halvåret 2023,   second half of 2023
            2023-01,    2023-06,    första halvåret 2023,  first half of 2023
            0001-01-01, 0001-06-30, första halvåret 0001,  first half of 0001
            2023,       2023,       2023,                  2023
            2023-05,    2023-05,    2023-05,               2023-05
            2023-05-17, 2023-05-17, 2023-05-17,            2023-05-17
            2023-07-01, 2023-12-30, 2023-07-01–2023-12-30, 2023-07-01–2023-12-30
            2023-07-02, 2023-12-31, 2023-07-02–2023-12-31, 2023-07-02–2023-12-31
            2023-07,    2024-12,    2023-07–2024-12,       2023-07–2024-12
            2022-10,    2024,       2022-10–2024,          2022-10–2024
            2023-07,    ,           från och med 2023-07,  from 2023-07
            ,           2023,       till och med 2023,     until 2023
            ,           ,           all tid,               all time
            """)
    void the_title_names_the_period_as_shortly_as_it_can(String start, String end, String swedish, String english) {
        Review review = Review.of(
                empty().build(),
                DatePeriod.builder()
                        .start(Optional.ofNullable(start).map(PartialDate::parse))
                        .end(Optional.ofNullable(end).map(PartialDate::parse))
                        .build());

        assertThat(review.toMarkdown(SWEDISH)).startsWith("# Vad uppgifterna visar: Umeå kommun, " + swedish + "\n");
        assertThat(review.toMarkdown(Locale.ENGLISH))
                .startsWith("# What the data shows: Umeå kommun, " + english + "\n");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(textBlock = """
            2023-01-01, 2023-12-31, 2023
            2022-01-01, 2023-12-31, 2022–2023
            2023-01-01, 2023-11-30, 2023-01–2023-11
            2023-02-01, 2023-12-31, 2023-02–2023-12
            2024-02-01, 2024-02-29, 2024-02
            2024-02-01, 2024-02-28, 2024-02-01–2024-02-28
            2023-01-02, 2023-12-31, 2023-01-02–2023-12-31
            2023-01-01, 2023-12-30, 2023-01-01–2023-12-30
            2023-05-17, 2023-05-17, 2023-05-17
            """)
    void days_are_written_as_shortly_as_they_can(LocalDate first, LocalDate last, String text) {
        assertThat(ReviewText.of(SWEDISH).days(Days.of(first, last))).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(textBlock = """
            2023,       2023,       2023
            2023-06,    2024-03-18, 2023-06–2024-03-18
            2022,       2023-05,    2022–2023-05
            2023-05-17, 2023-05,    2023-05-17–2023-05
            2023-05,    2023-05-17, 2023-05–2023-05-17
            2023,       2023-05,    2023–2023-05
            2023,       2023-01-15, 2023-01–2023-01-15
            2023-07-01, 2023-12-31, 2023-07–2023-12
            """)
    void evidence_tells_no_day_that_is_not_known(String start, String end, String text) {
        Span span = Span.between(PartialDate.parse(start), PartialDate.parse(end));
        Evidence evidence = new Evidence(
                EvidenceKind.of("visit"), EntityRef.parse("events/a"), LocalizedText.of("A"), span.start(), span.end());

        assertThat(ReviewText.of(SWEDISH).days(evidence)).isEqualTo(text);
    }

    @Test
    void a_time_after_the_data_says_that_and_nothing_else() {
        Showing showing = showing(counting("visit"), HalfYear.of(2024, 2));

        assertThat(showing.reason(SWEDISH)).isEqualTo("Uppgifterna når inte in i perioden.");
        assertThat(showing.reason(Locale.ENGLISH)).isEqualTo("The data does not reach into the period.");
    }

    @Test
    void a_gap_says_alone_what_it_says_among_others() {
        Gap gap = new Gap(
                GapKind.HALF_YEARS_WITHOUT,
                List.of(),
                List.of(),
                List.of(HalfYear.of(2022, 2), HalfYear.of(2023, 1)),
                true);

        assertThat(gap.describe(SWEDISH))
                .isEqualTo("Inget noterat under andra halvåret 2022 och första halvåret 2023.");
        assertThat(gap.describe(Locale.ENGLISH))
                .isEqualTo("Nothing noted in the second half of 2022 and first half of 2023.");
    }
}
