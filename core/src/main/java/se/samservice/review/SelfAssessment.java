package se.samservice.review;

import java.util.Objects;
import se.samservice.method.ChecklistReview;
import se.samservice.method.ItemAnswer;

/**
 * An answer and where it was given (Swedish: <i>egen bedömning</i>).
 *
 * @param review the going-through of the checklist, with its date and role
 * @param answer the answer, with the evidence and comment of whoever gave it
 */
public record SelfAssessment(ChecklistReview review, ItemAnswer answer) {

    /**
     * Refuses null.
     *
     * @param review the going-through of the checklist
     * @param answer the answer
     */
    public SelfAssessment {
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(answer, "answer");
    }
}
