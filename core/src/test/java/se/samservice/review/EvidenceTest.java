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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samservice.ServiceDataset;
import se.samservice.actor.Actor;
import se.samservice.actor.ActorKind;
import se.samservice.collaboration.AuthorityDialogue;
import se.samservice.collaboration.Certainty;
import se.samservice.collaboration.Compensation;
import se.samservice.collaboration.CompensationBasis;
import se.samservice.collaboration.DialogueRole;
import se.samservice.collaboration.DialogueStatus;
import se.samservice.collaboration.DialogueStep;
import se.samservice.collaboration.EventKind;
import se.samservice.collaboration.PriorWork;
import se.samservice.collaboration.PriorWorkKind;
import se.samservice.collaboration.RuralTour;
import se.samservice.collaboration.SpinOffEffect;
import se.samservice.collaboration.SpinOffKind;
import se.samservice.collaboration.Telling;
import se.samservice.collaboration.VillageMatter;
import se.samservice.communication.Publication;
import se.samservice.communication.PublicationKind;
import se.samservice.method.EvidenceKind;
import se.samservice.testkit.FullSample;
import se.samservice.testkit.Samples;
import se.samservice.value.Days;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/**
 * What counts as evidence of which kind, and when; {@link EventEvidenceTest} tells of events, {@link
 * OutputEvidenceTest} of what the work leaves behind.
 */
class EvidenceTest {

    private static final LocalizedText TITLE = LocalizedText.of("Titel", "Title");

    static List<EvidenceKind> kinds() {
        return EvidenceKind.known();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_known_kind_is_found_in_a_dataset_that_has_everything(EvidenceKind kind) {
        EventKind eventKind = EventKind.of(kind.token());
        ServiceDataset full = FullSample.dataset().toBuilder()
                .actors(List.of(
                        Actor.builder()
                                .id(Id.of("unit"))
                                .name("Enhet")
                                .kind(ActorKind.MUNICIPAL_UNIT)
                                .build(),
                        Actor.builder()
                                .id(Id.of("board"))
                                .name("Nämnd")
                                .kind(ActorKind.POLITICAL_BODY)
                                .build()))
                .addEvent(event("e", eventKind.isKnown() ? eventKind : EventKind.OTHER, "2024-03-01").toBuilder()
                        .addParticipations(ReviewSamples.guest("unit"), ReviewSamples.guest("board"))
                        .build())
                .successFactors(List.of(ReviewSamples.factor(kind.token()).toBuilder()
                        .id(Id.of("thing"))
                        .build()))
                .build();

        assertThat(Review.of(full, SPRING)
                        .successFactor(Id.of("thing"))
                        .orElseThrow()
                        .showing()
                        .counts())
                .containsKey(kind);
    }

    @Test
    void an_own_word_counts_what_is_of_that_own_kind() {
        var data = counting("film", "school_visit")
                .addEvent(event("a", EventKind.of("school_visit"), "2023-08-01"))
                .addPublication(
                        publication("p", PublicationKind.FILM, "2023-08").build())
                .addPublication(
                        publication("q", PublicationKind.ARTICLE, "2023-08").build());

        Showing showing = showing(data, AUTUMN);

        assertThat(found(showing)).containsExactly("film publications/p", "school_visit events/a");
        assertThat(showing.reading()).isEqualTo(Reading.SHOWN);
    }

    @Test
    void a_known_word_never_counts_a_thing_whose_own_kind_happens_to_be_that_word() {
        var data = counting("compensation")
                .addEvent(event("a", EventKind.of("compensation"), "2023-08-01"))
                .addPublication(publication("p", PublicationKind.of("compensation"), "2023-08")
                        .build());

        assertThat(found(showing(data, AUTUMN))).isEmpty();
    }

    private static se.samservice.communication.PublicationBuilder publication(
            String id, PublicationKind kind, String date) {
        return Publication.builder().id(Id.of(id)).title(TITLE).kind(kind).published(PartialDate.parse(date));
    }

    @Test
    void a_thing_that_counts_as_several_kinds_counts_once_under_the_first() {
        var data = counting("tour_stop", "visit")
                .addEvent(event("a", EventKind.VISIT, "2023-08-01"))
                .addRuralTour(RuralTour.builder()
                        .id(Id.of("t"))
                        .title(TITLE)
                        .addStop(Id.of("a"))
                        .build());

        assertThat(found(showing(data, AUTUMN))).containsExactly("tour_stop events/a");
    }

    @Test
    void what_is_noted_of_earlier_work_is_known_on_the_day_of_the_data() {
        var data = counting("prior_work")
                .addPriorWork(PriorWork.builder()
                        .id(Id.of("p"))
                        .title(TITLE)
                        .kind(PriorWorkKind.PLAN)
                        .addVillage(Samples.BOTSMARK)
                        .period(period("2023-08", "2023-09"))
                        .build());

        assertThat(found(showing(data, AUTUMN))).isEmpty();
        assertThat(found(showing(data, SPRING))).containsExactly("prior_work priorWorks/p");
    }

    @Test
    void a_matter_that_waits_shows_in_part_that_somebody_is_the_way_in() {
        VillageMatter waiting = VillageMatter.builder()
                .id(Id.of("m"))
                .title(TITLE)
                .received(PartialDate.parse("2023-08-01"))
                .build();
        VillageMatter answered = waiting.toBuilder()
                .id(Id.of("n"))
                .answered(PartialDate.parse("2023-09-01"))
                .build();

        assertThat(gaps(showing(counting("village_matter").addVillageMatter(waiting), AUTUMN)))
                .containsExactly(GapKind.UNANSWERED);
        assertThat(showing(counting("village_matter").addVillageMatter(waiting), AUTUMN)
                        .reading())
                .isEqualTo(Reading.PARTLY);
        assertThat(showing(counting("village_matter").addVillageMatters(waiting, answered), AUTUMN)
                        .reading())
                .isEqualTo(Reading.SHOWN);
        assertThat(found(showing(counting("village_matter").addVillageMatters(waiting, answered), SPRING)))
                .containsExactly("village_matter villageMatters/m");
    }

    @Test
    void a_dialogue_counts_from_its_first_day_to_its_last_step_or_while_it_is_open() {
        AuthorityDialogue resolved = AuthorityDialogue.builder()
                .id(Id.of("d"))
                .title(TITLE)
                .counterpart(Id.of("posten"))
                .topic(TITLE)
                .opened(PartialDate.parse("2023-02-01"))
                .addStep(DialogueStep.builder()
                        .date(PartialDate.parse("2023-08-01"))
                        .text(TITLE)
                        .build())
                .status(DialogueStatus.RESOLVED)
                .addMunicipalRole(DialogueRole.PRESENT)
                .build();
        AuthorityDialogue open = resolved.toBuilder()
                .id(Id.of("e"))
                .status(DialogueStatus.OPEN)
                .municipalRoles(List.of())
                .build();
        var data = counting("authority_dialogue").addAuthorityDialogues(resolved, open);

        assertThat(found(showing(data, AUTUMN)))
                .containsExactly("authority_dialogue authorityDialogues/d", "authority_dialogue authorityDialogues/e");
        assertThat(showing(data, AUTUMN).reading()).isEqualTo(Reading.SHOWN);
        assertThat(found(showing(data, SPRING))).containsExactly("authority_dialogue authorityDialogues/e");
        assertThat(showing(data, SPRING).reading()).isEqualTo(Reading.PARTLY);
        assertThat(gaps(showing(data, SPRING))).containsExactly(GapKind.NO_PART);
    }

    @Test
    void compensation_counts_in_its_period() {
        var data = counting("compensation")
                .addCompensation(Compensation.builder()
                        .id(Id.of("c"))
                        .actor(Id.of("byalaget"))
                        .basis(CompensationBasis.FEE)
                        .amountSek(6000)
                        .period(period("2023-04", "2023-08"))
                        .build());

        assertThat(found(showing(data, AUTUMN))).containsExactly("compensation compensations/c");
        assertThat(found(showing(data, SPRING))).isEmpty();
    }

    @Test
    void an_effect_counts_when_it_began_and_when_somebody_was_told() {
        SpinOffEffect effect = SpinOffEffect.builder()
                .id(Id.of("s"))
                .title(TITLE)
                .kind(SpinOffKind.RELATION)
                .certainty(Certainty.CLAIMED)
                .since(PartialDate.parse("2023-08"))
                .build();
        SpinOffEffect told = effect.toBuilder()
                .addToldTo(Telling.builder()
                        .body(Id.of("kf"))
                        .date(PartialDate.parse("2024-02"))
                        .build())
                .build();

        assertThat(gaps(showing(counting("spin_off_effect").addSpinOffEffect(effect), AUTUMN)))
                .containsExactly(GapKind.NOT_TOLD);
        assertThat(showing(counting("spin_off_effect").addSpinOffEffect(effect), SPRING)
                        .evidence())
                .isEmpty();
        assertThat(showing(counting("spin_off_effect").addSpinOffEffect(told), SPRING)
                        .reading())
                .isEqualTo(Reading.SHOWN);
    }

    @Test
    void a_closed_dialogue_without_steps_counts_when_it_was_opened() {
        AuthorityDialogue dialogue = AuthorityDialogue.builder()
                .id(Id.of("d"))
                .title(TITLE)
                .counterpart(Id.of("posten"))
                .topic(TITLE)
                .opened(PartialDate.parse("2023-08-01"))
                .status(DialogueStatus.NO_RESULT)
                .build();
        var data = counting("authority_dialogue").addAuthorityDialogue(dialogue);

        assertThat(showing(data, AUTUMN).evidence())
                .extracting(Evidence::days)
                .containsExactly(Days.of(LocalDate.of(2023, 8, 1)));
        assertThat(found(showing(data, SPRING))).isEmpty();
    }

    @Test
    void an_effect_nobody_knows_the_beginning_of_is_known_on_the_day_of_the_data() {
        var data = counting("spin_off_effect")
                .addSpinOffEffect(SpinOffEffect.builder()
                        .id(Id.of("s"))
                        .title(TITLE)
                        .kind(SpinOffKind.RELATION)
                        .certainty(Certainty.CLAIMED)
                        .build());

        assertThat(found(showing(data, AUTUMN))).isEmpty();
        assertThat(showing(data, SPRING).evidence()).extracting(Evidence::days).containsExactly(Days.of(Samples.TODAY));
    }

    @Test
    void needs_and_solutions_count_when_they_were_raised_and_reached_a_stage() {
        var data = counting("service_need", "service_solution")
                .addNeed(Samples.need())
                .addSolution(Samples.solution());

        assertThat(found(showing(data, HalfYear.of(2022, 2)))).containsExactly("service_need needs/parcels-closer");
        assertThat(found(showing(data, "2023", "2023"))).containsExactly("service_solution solutions/parcel-lockers");
    }
}
