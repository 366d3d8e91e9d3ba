package se.samservice.review;

import java.util.Arrays;
import java.util.List;
import se.samservice.ServiceDataset;
import se.samservice.actor.Actor;
import se.samservice.actor.ActorKind;
import se.samservice.method.Answer;
import se.samservice.method.Checklist;
import se.samservice.method.ChecklistItem;
import se.samservice.method.ChecklistReview;
import se.samservice.method.Checklists;
import se.samservice.method.EvidenceKind;
import se.samservice.method.ItemAnswer;
import se.samservice.method.SuccessFactor;
import se.samservice.testkit.Samples;
import se.samservice.value.EntityRef;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/**
 * A project that has seen all a review can tell, but for a time after its data: beside the built-in factors and checklist it
 * has its own, and one of its own in the place of a built-in one.
 */
final class FullReview {

    private FullReview() {}

    /** The years of the project, seen from 18 March 2024. */
    static Review ofTheProject() {
        return Review.of(dataset(), ReviewSamples.period("2022-03", "2024"));
    }

    static ServiceDataset dataset() {
        var data = ReviewSamples.empty()
                .addVillages(Samples.village(), Samples.village("holmon", "Holmön"))
                .addVillage(Samples.village("sormjole", "Sörmjöle"))
                .addShop(Samples.shop())
                .addActors(
                        actor("samhallsbyggnad", "Samhällsbyggnad", ActorKind.MUNICIPAL_UNIT),
                        actor("naringsutskottet", "Näringslivsutskottet", ActorKind.POLITICAL_BODY),
                        actor("byalaget", "Botsmarks byalag", ActorKind.VILLAGE_ASSOCIATION))
                .addProject(ReviewSamples.project("2022-10", "2024-02", "botsmark", "holmon", "sormjole", "kalvtrask"))
                .successFactors(factors())
                .addChecklist(routines())
                .checklistReviews(answers());
        FullReviewEvents.addTo(data);
        FullReviewWork.addTo(data);
        FullReviewOutput.addTo(data);
        return data.build();
    }

    static LocalizedText text(String swedish, String english) {
        return LocalizedText.of(swedish, english);
    }

    private static Actor actor(String id, String name, ActorKind kind) {
        return Actor.builder().id(Id.of(id)).name(name).kind(kind).build();
    }

    private static List<SuccessFactor> factors() {
        return List.of(
                factor("umea-make-visible", text("Berätta om butikerna", "Tell of the shops"), "film", "publication"),
                factor(
                        "meet-the-needs",
                        LocalizedText.of("Utgå från behoven"),
                        "school_visit",
                        "service_need",
                        "service_solution",
                        "inspiration_item"),
                factor("keep-in-touch", text("Håll ihop nätverket", "Keep in touch"), "forum_meeting", "conference"),
                factor("open-house", text("Håll öppet hus", "Keep open house"), "open_house"),
                factor("dare", text("Våga pröva", "Dare to try")));
    }

    private static SuccessFactor factor(String id, LocalizedText title, String... kinds) {
        return ReviewSamples.factor(kinds).toBuilder()
                .id(Id.of(id))
                .title(title)
                .build();
    }

    private static Checklist routines() {
        return Checklist.builder()
                .id(Id.of("routines"))
                .title(text("Våra egna rutiner", "Our own routines"))
                .addItems(
                        item("see-every-shop", text("Besök varje butik", "Visit every shop"), EvidenceKind.VISIT),
                        item("thank", text("Tacka *alla* & skriv kort", "Thank *all* & write little")),
                        item(
                                "trade-places",
                                text("Byt arbetsplats en dag", "Trade places for a day"),
                                EvidenceKind.of("exchange")))
                .build();
    }

    private static ChecklistItem item(String id, LocalizedText title, EvidenceKind... kinds) {
        return ChecklistItem.builder()
                .id(Id.of(id))
                .title(title)
                .addEvidenceKinds(kinds)
                .build();
    }

    private static List<ChecklistReview> answers() {
        String internal = Checklists.umea().getId().value();
        return List.of(
                review(
                        "early",
                        internal,
                        "2023",
                        answer("umea-invite-colleagues-early", Answer.NO),
                        answer("umea-lift-results", Answer.NO)),
                review(
                        "late",
                        internal,
                        "2024-01-15",
                        answer("umea-invite-colleagues-early", Answer.YES, "events/bymote-holmon", "events/nosuch")
                                .toBuilder()
                                .comment(text("De var med på Holmön.", "They came to Holmön."))
                                .build(),
                        answer("umea-inform-politics-and-units", Answer.PARTLY, "events/budgetdialog"),
                        answer("umea-show-added-value", Answer.YES),
                        answer("umea-draw-the-year", Answer.NOT_APPLICABLE)),
                review(
                        "routines-2024",
                        "routines",
                        "2024-02",
                        answer("see-every-shop", Answer.PARTLY),
                        answer("trade-places", Answer.NOT_APPLICABLE)));
    }

    private static ChecklistReview review(String id, String list, String date, ItemAnswer... answers) {
        return ChecklistReview.builder()
                .id(Id.of(id))
                .checklist(Id.of(list))
                .date(PartialDate.parse(date))
                .role("landsbygdsstrateg")
                .addAnswers(answers)
                .build();
    }

    private static ItemAnswer answer(String item, Answer answer, String... evidence) {
        return ItemAnswer.builder()
                .item(Id.of(item))
                .answer(answer)
                .evidence(Arrays.stream(evidence).map(EntityRef::parse).toList())
                .build();
    }
}
