package se.samservice.collaboration;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** One step of a dialogue (Swedish: <i>steg</i>). */
@Value.Immutable
@SamserviceStyle
public interface DialogueStep extends Extensible {

    /**
     * When.
     *
     * @return the day, month or year
     */
    PartialDate getDate();

    /**
     * What was done.
     *
     * @return one line
     */
    @Valid
    LocalizedText getText();

    /**
     * Starts a step.
     *
     * @return a new builder
     */
    static DialogueStepBuilder builder() {
        return new DialogueStepBuilder();
    }

    /**
     * Starts from the values of this step.
     *
     * @return a new builder
     */
    default DialogueStepBuilder toBuilder() {
        return builder().from(this);
    }
}
