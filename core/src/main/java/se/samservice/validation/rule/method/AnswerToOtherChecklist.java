package se.samservice.validation.rule.method;

import java.util.Optional;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.method.Checklist;
import se.samservice.method.ChecklistItem;
import se.samservice.method.ChecklistReview;
import se.samservice.method.Checklists;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Id;

/** A review answers an item that its checklist does not have. */
public final class AnswerToOtherChecklist extends DatasetRule {

    /** Describes the rule. */
    public AnswerToOtherChecklist() {
        super(Rule.error("answer_to_other_checklist")
                .since("0.1")
                .messageSv("Punkten {item} finns inte i checklistan {checklist}.")
                .messageEn("The item {item} is not in the checklist {checklist}.")
                .helpSv("Rätta punkten eller checklistan.")
                .helpEn("Correct the item or the checklist.")
                .rationale("An answer to another list is counted nowhere.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(
                ChecklistReview.class,
                (review, place) -> checklist(data, review.getChecklist())
                        .ifPresent(checklist -> checkAnswers(data, review, checklist, place.pointer(), breaches)));
    }

    private static Optional<Checklist> checklist(DatasetIndex data, Id<Checklist> id) {
        return data.find(Checklist.class, id)
                .or(() -> Optional.of(Checklists.umea())
                        .filter(builtIn -> builtIn.getId().equals(id)));
    }

    private static void checkAnswers(
            DatasetIndex data, ChecklistReview review, Checklist checklist, JsonPointer at, Breaches breaches) {
        for (int i = 0; i < review.getAnswers().size(); i++) {
            Id<ChecklistItem> item = review.getAnswers().get(i).getItem();
            boolean exists = data.find(ChecklistItem.class, item).isPresent() || has(Checklists.umea(), item);
            if (exists && !has(checklist, item)) {
                breaches.add(at.at("answers").at(i).at("item"), "item", item, "checklist", checklist.getId());
            }
        }
    }

    private static boolean has(Checklist checklist, Id<ChecklistItem> item) {
        return checklist.getItems().stream().anyMatch(known -> known.getId().equals(item));
    }
}
