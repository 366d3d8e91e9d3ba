package se.samservice.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static se.samservice.review.ReviewSamples.AUTUMN;
import static se.samservice.review.ReviewSamples.SPRING;
import static se.samservice.review.ReviewSamples.counting;
import static se.samservice.review.ReviewSamples.empty;
import static se.samservice.review.ReviewSamples.event;
import static se.samservice.review.ReviewSamples.gaps;
import static se.samservice.review.ReviewSamples.project;
import static se.samservice.review.ReviewSamples.showing;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.EventKind;
import se.samservice.method.Answer;
import se.samservice.method.ChecklistReview;
import se.samservice.method.Checklists;
import se.samservice.method.ItemAnswer;
import se.samservice.method.SuccessFactor;
import se.samservice.method.SuccessFactors;
import se.samservice.testkit.Samples;
import se.samservice.value.DatePeriod;
import se.samservice.value.EntityRef;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

class ReviewTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String TOUR = "umea-rural-tour";

    @Test
    void the_built_in_factors_and_checklist_come_first_then_the_own_ones() {
        Review review = Review.of(counting("visit").build(), AUTUMN);

        assertThat(review.successFactors())
                .extracting(reviewed -> reviewed.factor().getId().value())
                .startsWith("umea-build-on-what-is-done")
                .endsWith("umea-half-yearly-summaries", ReviewSamples.FACTOR)
                .hasSize(10);
        assertThat(review.checklists()).extracting(ListReview::checklist).containsExactly(Checklists.umea());
    }

    @Test
    void an_own_factor_with_the_id_of_a_built_in_one_takes_its_place() {
        SuccessFactor own = SuccessFactor.builder()
                .id(Id.of("umea-be-present"))
                .title(LocalizedText.of("Var där"))
                .build();

        assertThat(Review.of(empty().addSuccessFactor(own).build(), AUTUMN).successFactors())
                .extracting(FactorReview::factor)
                .hasSize(9)
                .contains(own);
    }

    @Test
    void every_built_in_factor_and_item_says_what_shows_it() {
        assertThat(SuccessFactors.umea())
                .allSatisfy(factor ->
                        assertThat(factor.getEvidenceKinds()).isNotEmpty().allMatch(kind -> kind.isKnown()));
        assertThat(Checklists.umea().getItems())
                .allSatisfy(
                        item -> assertThat(item.getEvidenceKinds()).isNotEmpty().allMatch(kind -> kind.isKnown()));
    }

    @Test
    void an_empty_dataset_shows_nothing_and_says_what_was_looked_for() {
        Review review = Review.of(empty().build(), AUTUMN);

        assertThat(review.successFactors())
                .allMatch(reviewed -> reviewed.showing().reading() == Reading.NOT_SHOWN);
        assertThat(review.successFactors().get(6).showing().reason(Locale.ENGLISH))
                .isEqualTo("Nothing noted in the period: " + "local trade days, study trips, shopkeeper meetings.");
    }

    @Test
    void a_factor_that_names_nothing_says_so() {
        Showing showing = showing(counting(), AUTUMN);

        assertThat(showing.reading()).isEqualTo(Reading.NOT_SHOWN);
        assertThat(gaps(showing)).containsExactly(GapKind.NOTHING_TO_LOOK_FOR);
        assertThat(showing.reason(Locale.ENGLISH)).isEqualTo("What would show it is not stated.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-H2", "9999-H2"})
    void a_time_after_the_data_is_told_from_one_in_which_nothing_is_noted(String later) {
        Showing showing =
                showing(counting("visit").addEvent(event("a", EventKind.VISIT, "2024-08-01")), HalfYear.parse(later));

        assertThat(showing.reading()).isEqualTo(Reading.NOT_SHOWN);
        assertThat(gaps(showing)).containsExactly(GapKind.NO_DATA_YET);
    }

    @Test
    void a_time_before_the_data_shows_nothing() {
        Showing showing =
                showing(counting("visit").addEvent(event("a", EventKind.VISIT, "2023-08-01")), HalfYear.of(1, 1));

        assertThat(showing.reading()).isEqualTo(Reading.NOT_SHOWN);
        assertThat(gaps(showing)).isEmpty();
    }

    @Test
    void a_period_without_ends_holds_everything_until_the_day_of_the_data() {
        var data =
                counting("visit").addEvents(event("a", EventKind.VISIT, "1800"), event("b", EventKind.VISIT, "2025"));

        assertThat(ReviewSamples.found(
                        showing(Review.of(data.build(), DatePeriod.builder().build()))))
                .containsExactly("visit events/a");
    }

    @Test
    void a_period_that_ends_before_it_begins_shows_nothing() {
        Showing showing =
                showing(counting("visit").addEvent(event("a", EventKind.VISIT, "2023-08-01")), "2023-09", "2023-01");

        assertThat(showing.reading()).isEqualTo(Reading.NOT_SHOWN);
    }

    @Test
    void a_pilot_village_that_nobody_visited_and_a_half_year_without_visits_are_gaps() {
        var data = counting("visit", "village_meeting")
                .addVillage(Samples.village())
                .addProject(project("2022-10", "2024", "botsmark", "holmon"))
                .addEvent(event("a", EventKind.VILLAGE_MEETING, "2023-08-01", "holmon"));

        Showing showing = showing(data, "2023", "2023");

        assertThat(showing.reading()).isEqualTo(Reading.PARTLY);
        assertThat(showing.reason(SWEDISH))
                .isEqualTo(
                        "Bymöten: 1. Inget noterat under första halvåret 2023. Inget noterat i dessa pilotorter: Botsmark.");
        data.addEvents(
                event("b", EventKind.VISIT, "2023-02", "botsmark"), event("c", EventKind.VISIT, "2023-12", "holmon"));
        assertThat(showing(data, "2023", "2023").reading()).isEqualTo(Reading.SHOWN);
    }

    @Test
    void an_event_at_a_shop_is_an_event_in_its_village() {
        var data = counting("visit")
                .addShop(Samples.shop())
                .addProject(project("2023", "2024", "botsmark"))
                .addEvent(event("a", EventKind.VISIT, "2023-08-01").toBuilder()
                        .addShop(Samples.SHOP)
                        .build());

        assertThat(showing(data, AUTUMN).reading()).isEqualTo(Reading.SHOWN);
    }

    @Test
    void a_project_that_does_not_run_in_the_time_asks_for_nothing() {
        var data = counting("visit")
                .addProject(project("2020", "2022", "botsmark"))
                .addEvent(event("a", EventKind.VISIT, "2023-08-01", "holmon"));

        assertThat(showing(data, AUTUMN).reading()).isEqualTo(Reading.SHOWN);
    }

    @Test
    void names_beyond_three_are_counted() {
        var data = counting("visit")
                .addProject(project("2023", "2024", "a", "b", "c", "d", "e"))
                .addEvent(event("x", EventKind.VISIT, "2023-08-01"));

        assertThat(showing(data, AUTUMN).reason(SWEDISH))
                .isEqualTo("Besök: 1. Inget noterat i dessa pilotorter: a, b, c och 2 till.");
    }

    private static ServiceDataset answered(Answer answer, String date, EventKind... events) {
        var data = empty();
        for (EventKind kind : events) {
            data.addEvent(event("stop", kind, "2023-10-01"));
        }
        return data.addChecklistReview(ChecklistReview.builder()
                        .id(Id.of("review"))
                        .checklist(Checklists.umea().getId())
                        .date(PartialDate.parse(date))
                        .role("landsbygdsstrateg")
                        .addAnswer(ItemAnswer.builder()
                                .item(Id.of(TOUR))
                                .answer(answer)
                                .addEvidence(new EntityRef("events", "stop"), new EntityRef("events", "nosuch"))
                                .comment(LocalizedText.of("Alla var med.", "All came."))
                                .build())
                        .build())
                .build();
    }

    private static ItemReview tour(ServiceDataset data) {
        return Review.of(data, AUTUMN).checklistItem(Id.of(TOUR)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            YES,            tour_stop, AGREES
            YES,            visit,     ANSWER_SAYS_MORE
            PARTLY,         tour_stop, DATA_SHOWS_MORE
            PARTLY,         visit,     ANSWER_SAYS_MORE
            NO,             tour_stop, DATA_SHOWS_MORE
            NO,             visit,     AGREES
            NOT_APPLICABLE, tour_stop, DATA_SHOWS_MORE
            NOT_APPLICABLE, visit,     AGREES
            """)
    void an_answer_stands_beside_the_evidence_and_is_compared_with_it(
            Answer answer, String happened, Agreement agreement) {
        Review review = Review.of(answered(answer, "2023-12", EventKind.of(happened)), AUTUMN);

        assertThat(review.checklistItem(Id.of(TOUR)).orElseThrow().agreement()).contains(agreement);
        assertThat(review.checklists().get(0).disagreements()).hasSize(agreement == Agreement.AGREES ? 0 : 1);
    }

    @Test
    void an_answer_of_another_time_is_let_be() {
        assertThat(tour(answered(Answer.YES, "2023-06")).answer()).isEmpty();
        assertThat(tour(answered(Answer.YES, "2024-01")).agreement()).isEmpty();
    }

    @Test
    void the_latest_answer_in_the_time_counts() {
        ServiceDataset early = answered(Answer.NO, "2023-07");
        ServiceDataset both = early.toBuilder()
                .checklistReviews(answered(Answer.YES, "2023-11").getChecklistReviews())
                .addAllChecklistReviews(early.getChecklistReviews())
                .build();

        assertThat(tour(both).answer().orElseThrow().answer().getAnswer()).isEqualTo(Answer.YES);
    }

    @Test
    void what_an_answer_names_is_compared_with_what_is_counted() {
        String markdown = Review.of(answered(Answer.YES, "2023-12", EventKind.TOUR_STOP), AUTUMN)
                .toMarkdown(Locale.ENGLISH);

        assertThat(markdown)
                .contains(
                        "| Go on a rural tour | Shown | Yes, 2023-12, landsbygdsstrateg. All came. "
                                + "(refers to 2, 1 of them among the evidence) | Answer and data agree | Stops of rural tours: 1. |");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6, 7})
    void a_heading_that_html_does_not_have_is_refused(int level) {
        Review review = Review.of(empty().build(), SPRING);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> review.toHtml(Locale.ENGLISH, level))
                .withMessage("headingLevel must be 1 to 5, not " + level);
    }

    @Test
    void the_headings_are_as_low_as_the_page_needs_them() {
        String html = Review.of(empty().build(), AUTUMN).toHtml(SWEDISH, 3);

        assertThat(html)
                .startsWith("""
                        <section lang="sv">
                        <h3>Vad uppgifterna visar: Umeå kommun, andra halvåret 2023</h3>
                        """)
                .contains("<h4>Framgångsfaktorer</h4>")
                .doesNotContain("<h5>", "<h2>")
                .endsWith("</section>\n");
    }

    @SuppressWarnings("NullAway") // null is what the test is about
    @Test
    void nothing_is_answered_for_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Review.of(empty().build(), (HalfYear) null))
                .withMessage("halfYear");
        assertThatNullPointerException()
                .isThrownBy(() -> Review.of(null, AUTUMN))
                .withMessage("data");
        assertThatNullPointerException()
                .isThrownBy(() -> Review.of(empty().build(), (DatePeriod) null))
                .withMessage("period");
    }

    @Test
    void both_languages_say_the_same_things() {
        Review review = Review.of(answered(Answer.YES, "2023-12", EventKind.TOUR_STOP), AUTUMN);

        assertThat(List.of(SWEDISH, Locale.ENGLISH))
                .extracting(locale -> review.toMarkdown(locale).lines().count())
                .containsOnly(review.toMarkdown(SWEDISH).lines().count());
    }
}
