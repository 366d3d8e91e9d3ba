package se.samservice.review;

import static se.samservice.review.FullReview.text;

import java.util.Optional;
import se.samservice.ServiceDatasetBuilder;
import se.samservice.collaboration.AuthorityDialogue;
import se.samservice.collaboration.Certainty;
import se.samservice.collaboration.Compensation;
import se.samservice.collaboration.CompensationBasis;
import se.samservice.collaboration.CompensationBuilder;
import se.samservice.collaboration.DialogueRole;
import se.samservice.collaboration.DialogueStatus;
import se.samservice.collaboration.DialogueStep;
import se.samservice.collaboration.MatterOutcome;
import se.samservice.collaboration.PriorWork;
import se.samservice.collaboration.PriorWorkKind;
import se.samservice.collaboration.SpinOffEffect;
import se.samservice.collaboration.SpinOffKind;
import se.samservice.collaboration.VillageMatter;
import se.samservice.collaboration.VillageMatterBuilder;
import se.samservice.need.NeedStatus;
import se.samservice.testkit.Samples;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** What the project of {@link FullReview} found and did with and for the villages. */
final class FullReviewWork {

    private FullReviewWork() {}

    static void addTo(ServiceDatasetBuilder data) {
        data.addPriorWork(PriorWork.builder()
                .id(Id.of("byaplan"))
                .title(text("Botsmarks egen utvecklingsplan", "Botsmark's own plan"))
                .kind(PriorWorkKind.PLAN)
                .addVillage(Samples.BOTSMARK)
                .period(ReviewSamples.period("1996", "1998"))
                .build());
        data.addNeeds(
                Samples.need(),
                Samples.need().toBuilder()
                        .id(Id.of("drivmedel"))
                        .title(text("Närmaste mack stänger", "The nearest pump closes"))
                        .status(NeedStatus.RAISED)
                        .raised(Optional.empty())
                        .build());
        data.addSolution(Samples.solution());
        addMatters(data);
        addDialogues(data);
        addCompensations(data);
        data.addSpinOffEffect(SpinOffEffect.builder()
                .id(Id.of("kontakter"))
                .title(text("Handlare och föreningar träffas oftare", "Shopkeepers and associations meet more"))
                .kind(SpinOffKind.RELATION)
                .certainty(Certainty.CLAIMED)
                .since(PartialDate.parse("2023-08"))
                .build());
    }

    private static void addMatters(ServiceDatasetBuilder data) {
        data.addVillageMatters(
                matter("vagen", "2023-02-10")
                        .title(text("Vägen till hamnen", "The road to the harbour"))
                        .answered(PartialDate.parse("2023-02-24"))
                        .build(),
                matter("belysning", "2024-01-15")
                        .title(text("Gatubelysningen", "The street lights"))
                        .build(),
                matter("badplatsen", "2022-06")
                        .title(text("Badplatsen", "The beach"))
                        .outcome(MatterOutcome.EXPLAINED)
                        .build());
    }

    private static VillageMatterBuilder matter(String id, String received) {
        return VillageMatter.builder().id(Id.of(id)).received(PartialDate.parse(received));
    }

    private static void addDialogues(ServiceDatasetBuilder data) {
        AuthorityDialogue open = AuthorityDialogue.builder()
                .id(Id.of("farjan"))
                .title(text("Färjans turlista", "The timetable of the ferry"))
                .counterpart(Id.of("trafikverket"))
                .topic(text("Turer på vintern", "Crossings in winter"))
                .opened(PartialDate.parse("2023-06"))
                .status(DialogueStatus.OPEN)
                .build();
        AuthorityDialogue closed = open.toBuilder()
                .id(Id.of("posten"))
                .title(text("Brevlådorna i Sörmjöle", "The letter boxes in Sörmjöle"))
                .opened(PartialDate.parse("2022-01"))
                .addSteps(step("2022-04-01"), step("2022-09-30"), step("2022-05"))
                .status(DialogueStatus.RESOLVED)
                .addMunicipalRole(DialogueRole.PRESENT)
                .build();
        data.addAuthorityDialogues(open.toBuilder().addStep(step("2023-11")).build(), closed);
    }

    private static DialogueStep step(String date) {
        return DialogueStep.builder()
                .date(PartialDate.parse(date))
                .text(text("Möte", "Meeting"))
                .build();
    }

    private static void addCompensations(ServiceDatasetBuilder data) {
        data.addCompensations(
                compensation("skylt", "byalaget")
                        .purpose(text("Skyltar längs vägen", "Signs along the road"))
                        .period(ReviewSamples.period("2023", "2023"))
                        .build(),
                compensation("halka", "hembygdsforeningen")
                        .period(DatePeriod.since(PartialDate.parse("2023-11-01")))
                        .build(),
                compensation("ved", "byalaget")
                        .purpose(LocalizedText.of("Ved till bystugan"))
                        .period(DatePeriod.builder()
                                .end(PartialDate.parse("2022-04"))
                                .build())
                        .build(),
                compensation("kaffe", "byalaget")
                        .period(DatePeriod.builder().build())
                        .build());
    }

    private static CompensationBuilder compensation(String id, String actor) {
        return Compensation.builder()
                .id(Id.of(id))
                .actor(Id.of(actor))
                .basis(CompensationBasis.FEE)
                .amountSek(6000);
    }
}
