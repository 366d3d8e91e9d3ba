package se.samservice.review;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.review.ReviewSamples.AUTUMN;
import static se.samservice.review.ReviewSamples.SPRING;
import static se.samservice.review.ReviewSamples.counting;
import static se.samservice.review.ReviewSamples.event;
import static se.samservice.review.ReviewSamples.found;
import static se.samservice.review.ReviewSamples.gaps;
import static se.samservice.review.ReviewSamples.period;
import static se.samservice.review.ReviewSamples.showing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.actor.Actor;
import se.samservice.actor.ActorKind;
import se.samservice.collaboration.EventKind;
import se.samservice.collaboration.FulfilledOccurrence;
import se.samservice.collaboration.ParticipantRole;
import se.samservice.collaboration.Participation;
import se.samservice.collaboration.RuralTour;
import se.samservice.collaboration.ServiceForum;
import se.samservice.cycle.Activity;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.Once;
import se.samservice.value.Days;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** When an event counts as evidence, and as what. */
class EventEvidenceTest {

    private static final LocalizedText TITLE = LocalizedText.of("Titel", "Title");

    @Test
    void an_event_counts_by_its_kind() {
        var data = counting("visit", "workshop")
                .addEvents(
                        event("a", EventKind.WORKSHOP, "2023-08-01"),
                        event("b", EventKind.VISIT, "2023-09-01"),
                        event("c", EventKind.JUBILEE, "2023-10-01"));

        assertThat(found(showing(data, AUTUMN))).containsExactly("visit events/b", "workshop events/a");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            2023-06-30,           , false
            2023-07-01,           , true
            2023-12-31,           , true
            2024-01-01,           , false
            2023-12,              , true
            2023,                 , false
            2023-06-30, 2023-07-01, true
            2023-06,    2023-07   , true
            2023-06,    2023-08-01, true
            2023,       2023-07   , true
            2022,       2024      , true
            2023,       2024      , true
            2023-12-31, 2023-01-01, true
            2023-05-01, 2023      , false
            2022,       2023-07-01, true
            """)
    void an_event_counts_when_one_of_its_days_surely_lies_in_the_time(String date, String end, boolean counts) {
        var event = event("a", EventKind.VISIT, date).toBuilder()
                .endDate(Optional.ofNullable(end).map(PartialDate::parse))
                .build();

        assertThat(found(showing(counting("visit").addEvent(event), AUTUMN)))
                .isEqualTo(counts ? List.of("visit events/a") : List.of());
    }

    @Test
    void an_event_whose_date_is_too_vague_is_told_apart_and_shows_it_in_part() {
        Showing showing = showing(counting("visit").addEvent(event("a", EventKind.VISIT, "2023")), AUTUMN);

        assertThat(showing.evidence()).isEmpty();
        assertThat(showing.possible()).extracting(Evidence::thing).hasToString("[events/a]");
        assertThat(showing.reading()).isEqualTo(Reading.PARTLY);
        assertThat(gaps(showing)).containsExactly(GapKind.VAGUE_DATES);
    }

    @Test
    void a_vague_date_does_not_weigh_beside_evidence() {
        Showing showing = showing(
                counting("visit")
                        .addEvents(event("a", EventKind.VISIT, "2023"), event("b", EventKind.VISIT, "2023-08-01")),
                AUTUMN);

        assertThat(found(showing)).containsExactly("visit events/b");
        assertThat(gaps(showing)).containsExactly(GapKind.VAGUE_DATES);
        assertThat(showing.reading()).isEqualTo(Reading.SHOWN);
    }

    @Test
    void an_event_of_this_year_has_happened_before_the_day_of_the_data() {
        assertThat(found(showing(counting("visit").addEvent(event("a", EventKind.VISIT, "2024")), SPRING)))
                .containsExactly("visit events/a");
    }

    @Test
    void an_event_that_is_set_for_later_is_no_evidence_until_then() {
        var data = counting("visit").addEvent(event("a", EventKind.VISIT, "2024-06-01"));

        assertThat(showing(data, SPRING).reading()).isEqualTo(Reading.NOT_SHOWN);
        assertThat(showing(Review.of(data.build(), period("2024", "2024"), LocalDate.of(2024, 6, 1)))
                        .reading())
                .isEqualTo(Reading.SHOWN);
    }

    @Test
    void a_stop_that_a_tour_names_and_a_meeting_that_a_forum_names_count_whatever_their_kind() {
        var data = counting("tour_stop", "forum_meeting")
                .addEvents(event("a", EventKind.OTHER, "2023-08-01"), event("b", EventKind.OTHER, "2023-09-01"))
                .addRuralTour(RuralTour.builder()
                        .id(Id.of("t"))
                        .title(TITLE)
                        .addStop(Id.of("a"))
                        .build())
                .addServiceForum(ServiceForum.builder()
                        .id(Id.of("f"))
                        .name("Forum")
                        .addMeeting(Id.of("b"))
                        .build());

        assertThat(found(showing(data, AUTUMN))).containsExactly("tour_stop events/a", "forum_meeting events/b");
    }

    @ParameterizedTest
    @CsvSource({"municipal_unit, colleagues_present", "political_body, politicians_present"})
    void who_takes_part_as_a_guest_makes_an_event_count(String actor, String kind) {
        var board = Actor.builder()
                .id(Id.of("who"))
                .name("Nämnd")
                .kind(ActorKind.of(actor))
                .build();
        var visit = event("a", EventKind.VISIT, "2023-08-01");
        var asGuest =
                visit.toBuilder().addParticipation(ReviewSamples.guest("who")).build();
        var asHost = visit.toBuilder()
                .addParticipation(Participation.builder()
                        .actor(Id.of("who"))
                        .role(ParticipantRole.HOST)
                        .build())
                .build();

        assertThat(found(showing(counting(kind).addActor(board).addEvent(asGuest), AUTUMN)))
                .containsExactly(kind + " events/a");
        assertThat(found(showing(counting(kind).addActor(board).addEvent(asHost), AUTUMN)))
                .isEmpty();
    }

    @Test
    void an_event_that_fulfils_an_activity_counts_for_what_the_activity_names() {
        Activity activity = Activity.builder()
                .id(Id.of("tour"))
                .title(TITLE)
                .kind(ActivityKind.VISIT)
                .timing(Once.builder().date(LocalDate.of(2023, 8, 1)).build())
                .addSuccessFactor(Id.of(ReviewSamples.FACTOR))
                .build();
        var cycle = AnnualCycle.builder()
                .id(Id.of("c"))
                .title(TITLE)
                .addActivity(activity)
                .build();
        var event = event("a", EventKind.OTHER, "2023-08-02").toBuilder()
                .fulfils(FulfilledOccurrence.builder()
                        .activity(Id.of("tour"))
                        .nominal(LocalDate.of(2023, 8, 1))
                        .build())
                .build();

        assertThat(found(showing(counting().addAnnualCycle(cycle).addEvent(event), AUTUMN)))
                .containsExactly("fulfilled_activity events/a");
        assertThat(found(showing(counting("annual_cycle").addAnnualCycle(cycle).addEvent(event), AUTUMN)))
                .containsExactly("annual_cycle annualCycles/c", "fulfilled_activity events/a");
        assertThat(gaps(showing(counting().addAnnualCycle(cycle), AUTUMN))).containsExactly(GapKind.PLANNED_NOT_NOTED);
    }

    private static AnnualCycle once(LocalDate first, LocalDate last) {
        return AnnualCycle.builder()
                .id(Id.of("c"))
                .title(TITLE)
                .addActivity(Activity.builder()
                        .id(Id.of("tour"))
                        .title(TITLE)
                        .kind(ActivityKind.VISIT)
                        .timing(Once.builder().date(first).build())
                        .durationDays(Math.toIntExact(Days.of(first, last).length()))
                        .addSuccessFactor(Id.of(ReviewSamples.FACTOR))
                        .build())
                .build();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(textBlock = """
            2023-07-01, 2023-07-02, true
            2023-06-30, 2023-07-02, false
            2023-12-30, 2023-12-31, true
            2023-12-31, 2024-01-01, false
            """)
    void what_is_planned_is_missed_only_where_it_lies_whole_in_the_time(
            LocalDate first, LocalDate last, boolean missed) {
        var data = counting().addAnnualCycle(once(first, last));

        assertThat(gaps(showing(data, AUTUMN))).isEqualTo(missed ? List.of(GapKind.PLANNED_NOT_NOTED) : List.of());
    }

    @Test
    void what_is_planned_is_not_missed_where_evidence_lies_in_its_days_or_it_was_done_later() {
        LocalDate first = LocalDate.of(2023, 8, 1);
        AnnualCycle cycle = once(first, first.plusDays(2));
        var later = event("later", EventKind.OTHER, "2024-01-10").toBuilder()
                .fulfils(FulfilledOccurrence.builder()
                        .activity(Id.of("tour"))
                        .nominal(first)
                        .build())
                .build();
        var beside = counting("visit").addAnnualCycle(cycle);

        assertThat(gaps(showing(beside, AUTUMN))).containsExactly(GapKind.PLANNED_NOT_NOTED);
        assertThat(gaps(showing(beside.addEvent(event("a", EventKind.VISIT, "2023-08-03")), AUTUMN)))
                .isEmpty();
        assertThat(gaps(showing(counting("visit").addAnnualCycle(cycle).addEvent(later), AUTUMN)))
                .isEmpty();
    }

    @Test
    void things_that_share_day_and_id_stand_in_the_order_of_their_titles() {
        List<LocalizedText> titles = List.of(
                LocalizedText.of("A", "Y"),
                LocalizedText.of("B"),
                LocalizedText.of("B", "X"),
                LocalizedText.of("B", "Z"));
        var data = counting("visit");
        List.of(3, 1, 0, 2)
                .forEach(i -> data.addEvent(event("a", EventKind.VISIT, "2023-08-01").toBuilder()
                        .title(titles.get(i))
                        .build()));

        assertThat(showing(data, AUTUMN).evidence()).extracting(Evidence::title).isEqualTo(titles);
    }
}
