package se.samservice.plan;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.EntityRef;
import se.samservice.value.Extensible;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** Something a project was to make (Swedish: <i>leverans</i>). */
@Value.Immutable
@SamserviceStyle
public interface Deliverable extends Extensible {

    /**
     * What it is.
     *
     * @return the title
     */
    @Valid
    LocalizedText getTitle();

    /**
     * When it was delivered.
     *
     * @return the date, or empty when it has not been
     */
    Optional<PartialDate> getDelivered();

    /**
     * The thing itself, where it is in the dataset.
     *
     * @return things of the dataset
     */
    List<EntityRef> getSeenIn();

    /**
     * Starts a deliverable.
     *
     * @return a new builder
     */
    static DeliverableBuilder builder() {
        return new DeliverableBuilder();
    }

    /**
     * Starts from the values of this deliverable.
     *
     * @return a new builder
     */
    default DeliverableBuilder toBuilder() {
        return builder().from(this);
    }
}
