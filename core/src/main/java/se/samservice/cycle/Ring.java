package se.samservice.cycle;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;

/** One circle of the year wheel: a function that has activities of its own (Swedish: <i>ring</i>). */
@Value.Immutable
@SamserviceStyle
public interface Ring extends Identified<Ring>, Extensible {

    @Override
    Id<Ring> getId();

    /**
     * The function.
     *
     * @return for example {@code Politik}
     */
    @Valid
    LocalizedText getTitle();

    /**
     * Starts a ring.
     *
     * @return a new builder
     */
    static RingBuilder builder() {
        return new RingBuilder();
    }

    /**
     * Starts from the values of this ring.
     *
     * @return a new builder
     */
    default RingBuilder toBuilder() {
        return builder().from(this);
    }
}
