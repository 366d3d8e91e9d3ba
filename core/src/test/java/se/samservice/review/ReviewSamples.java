package se.samservice.review;

import java.util.Arrays;
import java.util.List;
import se.samservice.ServiceDataset;
import se.samservice.ServiceDatasetBuilder;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.EventKind;
import se.samservice.collaboration.ParticipantRole;
import se.samservice.collaboration.Participation;
import se.samservice.method.EvidenceKind;
import se.samservice.method.SuccessFactor;
import se.samservice.plan.PilotVillage;
import se.samservice.plan.Project;
import se.samservice.testkit.Samples;
import se.samservice.value.DatePeriod;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** Datasets of 18 March 2024 with what a test is about, and questions to ask of them. */
final class ReviewSamples {

    /** The half-year before the one of the data. */
    static final HalfYear AUTUMN = HalfYear.of(2023, 2);

    /** The half-year of the data. */
    static final HalfYear SPRING = HalfYear.of(2024, 1);

    static final String FACTOR = "own-factor";

    private ReviewSamples() {}

    static ServiceDatasetBuilder empty() {
        return ServiceDataset.builder().asOf(Samples.TODAY).municipality(Samples.municipality());
    }

    /** A dataset with a factor that counts some kinds. */
    static ServiceDatasetBuilder counting(String... kinds) {
        return empty().addSuccessFactor(factor(kinds));
    }

    static SuccessFactor factor(String... kinds) {
        return SuccessFactor.builder()
                .id(Id.of(FACTOR))
                .title(LocalizedText.of("Egen faktor", "Own factor"))
                .evidenceKinds(Arrays.stream(kinds).map(EvidenceKind::of).toList())
                .build();
    }

    static Showing showing(ServiceDatasetBuilder data, HalfYear halfYear) {
        return showing(Review.of(data.build(), halfYear));
    }

    static Showing showing(ServiceDatasetBuilder data, String from, String to) {
        return showing(Review.of(data.build(), period(from, to)));
    }

    static Showing showing(Review review) {
        return review.successFactor(Id.of(FACTOR)).orElseThrow().showing();
    }

    static DatePeriod period(String from, String to) {
        return DatePeriod.between(PartialDate.parse(from), PartialDate.parse(to));
    }

    /** What is found, as {@code kind list/id}. */
    static List<String> found(Showing showing) {
        return showing.evidence().stream()
                .map(piece -> piece.kind().token() + " " + piece.thing())
                .toList();
    }

    static List<GapKind> gaps(Showing showing) {
        return showing.gaps().stream().map(Gap::kind).toList();
    }

    static Event event(String id, EventKind kind, String date, String... villages) {
        return Event.builder()
                .id(Id.of(id))
                .title(LocalizedText.of("Händelse " + id, "Event " + id))
                .kind(kind)
                .date(PartialDate.parse(date))
                .villages(Arrays.stream(villages)
                        .map(village -> Id.<se.samservice.place.Village>of(village))
                        .toList())
                .build();
    }

    static Project project(String from, String to, String... pilotVillages) {
        return Project.builder()
                .id(Id.of("project"))
                .name("Projekt")
                .actualPeriod(period(from, to))
                .pilotVillages(Arrays.stream(pilotVillages)
                        .map(village ->
                                PilotVillage.builder().village(Id.of(village)).build())
                        .toList())
                .build();
    }

    static Participation guest(String actor) {
        return Participation.builder()
                .actor(Id.of(actor))
                .role(ParticipantRole.LISTENER)
                .build();
    }
}
