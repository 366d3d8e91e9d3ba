package se.samservice.review;

import java.util.Objects;
import java.util.Optional;
import se.samservice.method.ChecklistItem;

/**
 * An item of a checklist, what the data shows of it, and what somebody answered (Swedish: <i>punkten, uppgifterna och
 * svaret</i>).
 *
 * @param item the item
 * @param showing what the data shows
 * @param answer the latest answer given in the time, or empty when there is none
 */
public record ItemReview(ChecklistItem item, Showing showing, Optional<SelfAssessment> answer) {

    /**
     * Refuses null.
     *
     * @param item the item
     * @param showing what the data shows
     * @param answer the latest answer
     */
    public ItemReview {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(showing, "showing");
        Objects.requireNonNull(answer, "answer");
    }

    /**
     * How the answer stands to the data.
     *
     * @return the agreement, or empty without an answer
     */
    public Optional<Agreement> agreement() {
        return answer.map(given -> Agreement.of(given.answer().getAnswer(), showing.reading()));
    }
}
