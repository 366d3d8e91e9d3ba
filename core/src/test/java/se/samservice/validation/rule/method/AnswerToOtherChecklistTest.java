package se.samservice.validation.rule.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.method.Answer;
import se.samservice.method.Checklist;
import se.samservice.method.ChecklistItem;
import se.samservice.method.ChecklistReview;
import se.samservice.method.Checklists;
import se.samservice.method.ItemAnswer;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

class AnswerToOtherChecklistTest {

    private static final String BUILT_IN = Checklists.umea().getId().value();
    private static final String BUILT_IN_ITEM = "umea-rural-tour";

    private static Checklist checklist(String id, String item) {
        return Checklist.builder()
                .id(Id.of(id))
                .title(LocalizedText.of("Checklista"))
                .addItem(ChecklistItem.builder()
                        .id(Id.of(item))
                        .title(LocalizedText.of("Punkt"))
                        .build())
                .build();
    }

    private static List<Found> reported(String checklist, String... items) {
        ChecklistReview review = ChecklistReview.builder()
                .id(Id.of("review"))
                .checklist(Id.of(checklist))
                .date(PartialDate.of(2024))
                .role("Landsbygdsstrateg")
                .answers(Arrays.stream(items)
                        .map(item -> ItemAnswer.builder()
                                .item(Id.of(item))
                                .answer(Answer.YES)
                                .build())
                        .toList())
                .build();
        return Found.by(
                "answer_to_other_checklist",
                Samples.dataset().toBuilder()
                        .addChecklists(checklist("own", "own-item"), checklist("other", "other-item"))
                        .addChecklistReview(review)
                        .build());
    }

    private static Found answered(int number, String item, String checklist) {
        return Found.error(
                "answer_to_other_checklist",
                "/checklistReviews/0/answers/" + number + "/item",
                "checklistReviews/review",
                "item",
                item,
                "checklist",
                checklist);
    }

    @Test
    void an_answer_to_an_item_of_another_list_is_reported() {
        assertThat(reported("own", "own-item", "other-item")).containsExactly(answered(1, "other-item", "own"));
    }

    @Test
    void the_built_in_list_has_its_own_items_only() {
        assertThat(reported(BUILT_IN, BUILT_IN_ITEM, "own-item")).containsExactly(answered(1, "own-item", BUILT_IN));
        assertThat(reported("own", BUILT_IN_ITEM)).containsExactly(answered(0, BUILT_IN_ITEM, "own"));
    }

    @Test
    void a_list_or_an_item_that_is_nowhere_is_told_of_by_its_own_rule() {
        assertThat(reported("lost", "own-item", BUILT_IN_ITEM)).isEmpty();
        assertThat(reported("own", "lost")).isEmpty();
    }
}
