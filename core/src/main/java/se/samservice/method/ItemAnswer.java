package se.samservice.method;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.EntityRef;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/** What somebody answered to one item of a checklist, and on what grounds (Swedish: <i>svar på en punkt</i>). */
@Value.Immutable
@SamserviceStyle
public interface ItemAnswer extends Extensible {

    /**
     * The item.
     *
     * @return the id of an item
     */
    Id<ChecklistItem> getItem();

    /**
     * How far it is seen to.
     *
     * @return the answer
     */
    Answer getAnswer();

    /**
     * What shows it.
     *
     * @return things of the dataset; empty when none is named
     */
    List<EntityRef> getEvidence();

    /**
     * What should be known beside the answer.
     *
     * @return the text, or empty
     */
    Optional<@Valid LocalizedText> getComment();

    /**
     * Starts an answer.
     *
     * @return a new builder
     */
    static ItemAnswerBuilder builder() {
        return new ItemAnswerBuilder();
    }

    /**
     * Starts from the values of this answer.
     *
     * @return a new builder
     */
    default ItemAnswerBuilder toBuilder() {
        return builder().from(this);
    }
}
