package se.samservice.collaboration;

import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** A matter passed on to a unit (Swedish: <i>vidarebefordran</i>). */
@Value.Immutable
@SamserviceStyle
public interface Handover extends Extensible {

    /**
     * The unit.
     *
     * @return the id of an actor
     */
    Id<Actor> getUnit();

    /**
     * When.
     *
     * @return the day, month or year
     */
    PartialDate getDate();

    /**
     * Starts a handover.
     *
     * @return a new builder
     */
    static HandoverBuilder builder() {
        return new HandoverBuilder();
    }

    /**
     * Starts from the values of this handover.
     *
     * @return a new builder
     */
    default HandoverBuilder toBuilder() {
        return builder().from(this);
    }
}
