package se.samservice.review;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.review.ReviewSamples.AUTUMN;
import static se.samservice.review.ReviewSamples.SPRING;
import static se.samservice.review.ReviewSamples.counting;
import static se.samservice.review.ReviewSamples.event;
import static se.samservice.review.ReviewSamples.found;
import static se.samservice.review.ReviewSamples.gaps;
import static se.samservice.review.ReviewSamples.project;
import static se.samservice.review.ReviewSamples.showing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.collaboration.EventKind;
import se.samservice.communication.ConsentStatus;
import se.samservice.communication.ImageAsset;
import se.samservice.communication.ImageUser;
import se.samservice.communication.InspirationItem;
import se.samservice.communication.InspirationKind;
import se.samservice.plan.HalfYearSummary;
import se.samservice.plan.ResultUptake;
import se.samservice.plan.VillageSummary;
import se.samservice.testkit.Samples;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** What counts of that which the work leaves behind. */
class OutputEvidenceTest {

    private static final LocalizedText TITLE = LocalizedText.of("Titel", "Title");

    @Test
    void an_inspiration_item_has_no_date_and_is_known_on_the_day_of_the_data() {
        var data = counting("inspiration_item")
                .addInspirationItem(InspirationItem.builder()
                        .id(Id.of("i"))
                        .title(TITLE)
                        .kind(InspirationKind.FILM)
                        .build());

        assertThat(found(showing(data, AUTUMN))).isEmpty();
        assertThat(found(showing(data, SPRING))).containsExactly("inspiration_item inspirationItems/i");
    }

    private static ImageAsset image() {
        return ImageAsset.builder()
                .id(Id.of("i"))
                .file("a.jpg")
                .licence("CC0-1.0")
                .addUsableBy(ImageUser.EVERYONE)
                .taken(PartialDate.parse("2023-08"))
                .build();
    }

    private static Showing showingOf(ImageAsset image) {
        return showing(counting("image").addImage(image), AUTUMN);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            HELD,       ,      true
            HELD,       true,  true
            NOT_NEEDED, ,      true
            MISSING,    ,      false
            MISSING,    false, false
            WITHDRAWN,  ,      false
            ,           ,      false
            ,           true,  false
            ,           false, true
            """)
    void an_image_may_be_used_with_consent_or_if_nobody_is_recognised(
            ConsentStatus consent, Boolean people, boolean usable) {
        Showing showing = showingOf(image().toBuilder()
                .consent(Optional.ofNullable(consent))
                .peopleRecognisable(Optional.ofNullable(people))
                .build());

        assertThat(gaps(showing)).isEqualTo(usable ? List.of() : List.of(GapKind.NOT_USABLE));
        assertThat(showing.reading()).isEqualTo(usable ? Reading.SHOWN : Reading.PARTLY);
    }

    @Test
    void an_image_may_be_used_until_the_consent_ends_by_somebody_under_some_licence() {
        ImageAsset image = image().toBuilder()
                .consent(ConsentStatus.HELD)
                .consentUntil(Samples.TODAY)
                .build();

        assertThat(gaps(showingOf(image))).isEmpty();
        assertThat(List.of(
                        image.toBuilder()
                                .consentUntil(LocalDate.of(2024, 3, 17))
                                .build(),
                        image.toBuilder().licence(Optional.empty()).build(),
                        image.toBuilder().usableBy(List.of()).build()))
                .allSatisfy(other -> assertThat(gaps(showingOf(other))).containsExactly(GapKind.NOT_USABLE));
    }

    @Test
    void a_summary_is_of_the_villages_it_tells_of() {
        HalfYearSummary summary = HalfYearSummary.builder()
                .id(Id.of("h"))
                .halfYear(AUTUMN)
                .addVillage(VillageSummary.builder().village(Samples.BOTSMARK).build())
                .sent(PartialDate.parse("2024-01"))
                .build();
        var data = counting("visit", "half_year_summary")
                .addProject(project("2023", "2024", "botsmark", "holmon"))
                .addEvent(event("a", EventKind.VISIT, "2023-08-01", "holmon"));

        assertThat(gaps(showing(data, AUTUMN))).containsExactly(GapKind.VILLAGES_WITHOUT);
        data.addHalfYearSummary(summary);
        assertThat(showing(data, AUTUMN).reading()).isEqualTo(Reading.SHOWN);
    }

    @Test
    void a_summary_counts_for_its_half_year_and_missing_ones_are_told() {
        HalfYearSummary summary = HalfYearSummary.builder()
                .id(Id.of("h"))
                .halfYear(HalfYear.of(2023, 1))
                .sent(PartialDate.parse("2023-08"))
                .build();
        var data = counting("half_year_summary").addHalfYearSummary(summary);

        assertThat(showing(data, HalfYear.of(2023, 1)).reading()).isEqualTo(Reading.SHOWN);
        assertThat(showing(data, AUTUMN).reading()).isEqualTo(Reading.NOT_SHOWN);
        Showing years = showing(data, "2022", "2024");
        assertThat(years.reading()).isEqualTo(Reading.PARTLY);
        assertThat(years.gaps())
                .singleElement()
                .extracting(Gap::halfYears)
                .as("the autumn of 2023 may be summed up until the end of March")
                .isEqualTo(List.of(HalfYear.of(2022, 1), HalfYear.of(2022, 2)));
    }

    @Test
    void a_result_that_was_taken_up_nowhere_shows_it_in_part() {
        ResultUptake uptake = ResultUptake.builder()
                .id(Id.of("u"))
                .title(TITLE)
                .date(PartialDate.parse("2023-08"))
                .build();

        assertThat(gaps(showing(counting("result_uptake").addResultUptake(uptake), AUTUMN)))
                .containsExactly(GapKind.TAKEN_UP_BY_NOBODY);
        assertThat(showing(
                                counting("result_uptake")
                                        .addResultUptake(uptake.toBuilder()
                                                .actor(Id.of("region"))
                                                .build()),
                                AUTUMN)
                        .reading())
                .isEqualTo(Reading.SHOWN);
    }
}
