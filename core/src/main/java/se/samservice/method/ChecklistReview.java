package se.samservice.method;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.PartialDate;
import se.samservice.value.Sourced;
import se.samservice.value.Text;

/** A checklist gone through on a certain day (Swedish: <i>avstämning mot checklistan</i>). */
@Value.Immutable
@SamserviceStyle
public interface ChecklistReview extends Identified<ChecklistReview>, Sourced, Extensible {

    @Override
    Id<ChecklistReview> getId();

    /**
     * The list.
     *
     * @return the id of a checklist
     */
    Id<Checklist> getChecklist();

    /**
     * When it was gone through.
     *
     * @return the day, month or year
     */
    PartialDate getDate();

    /**
     * Who answered.
     *
     * @return a role, for example {@code landsbygdsstrateg}
     */
    @Text
    String getRole();

    /**
     * The answers.
     *
     * @return one or more answers, each to another item
     */
    @NotEmpty(message = "{se.samservice.constraint.list_empty}")
    List<@Valid ItemAnswer> getAnswers();

    /**
     * Starts a review.
     *
     * @return a new builder
     */
    static ChecklistReviewBuilder builder() {
        return new ChecklistReviewBuilder();
    }

    /**
     * Starts from the values of this review.
     *
     * @return a new builder
     */
    default ChecklistReviewBuilder toBuilder() {
        return builder().from(this);
    }
}
