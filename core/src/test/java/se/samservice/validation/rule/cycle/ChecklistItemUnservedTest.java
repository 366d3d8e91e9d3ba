package se.samservice.validation.rule.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.cycle.CycleSamples.activity;
import static se.samservice.cycle.CycleSamples.cycle;
import static se.samservice.cycle.CycleSamples.monthlyOn;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.method.Checklist;
import se.samservice.method.ChecklistItem;
import se.samservice.method.ChecklistReview;
import se.samservice.method.Checklists;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

class ChecklistItemUnservedTest {

    private static List<Object> unservedAfterReviewOf(Id<Checklist> checklist) {
        return Found.by(
                        "checklist_item_unserved",
                        Samples.dataset().toBuilder()
                                .addAnnualCycle(cycle(activity("a", monthlyOn(1))))
                                .addChecklistReview(ChecklistReview.builder()
                                        .id(Id.of("review"))
                                        .checklist(checklist)
                                        .date(PartialDate.of(2024))
                                        .role("Landsbygdsstrateg")
                                        .build())
                                .build())
                .stream()
                .map(found -> found.params().get("item"))
                .toList();
    }

    @Test
    void the_built_in_items_count_once_their_checklist_has_been_gone_through() {
        assertThat(unservedAfterReviewOf(Checklists.umea().getId()))
                .containsExactlyInAnyOrderElementsOf(Checklists.umea().getItems().stream()
                        .map(ChecklistItem::getId)
                        .map(Id::value)
                        .toList());
        assertThat(unservedAfterReviewOf(Id.of("other"))).isEmpty();
    }
}
