package se.samservice.validation.rule.method;

import java.util.HashSet;
import java.util.Set;
import se.samservice.finding.Rule;
import se.samservice.method.ChecklistItem;
import se.samservice.method.ChecklistReview;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Id;

/** A review answers the same item twice. */
public final class ItemAnsweredTwice extends DatasetRule {

    /** Describes the rule. */
    public ItemAnsweredTwice() {
        super(Rule.error("item_answered_twice")
                .since("0.1")
                .messageSv("Punkten {item} är redan besvarad.")
                .messageEn("The item {item} is already answered.")
                .helpSv("Behåll ett av svaren.")
                .helpEn("Keep one of the answers.")
                .rationale("It cannot be told which answer holds.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(ChecklistReview.class, (review, place) -> {
            Set<Id<ChecklistItem>> answered = new HashSet<>();
            for (int i = 0; i < review.getAnswers().size(); i++) {
                Id<ChecklistItem> item = review.getAnswers().get(i).getItem();
                if (!answered.add(item)) {
                    breaches.add(place.pointer().at("answers").at(i).at("item"), "item", item);
                }
            }
        });
    }
}
