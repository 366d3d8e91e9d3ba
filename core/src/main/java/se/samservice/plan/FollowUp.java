package se.samservice.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** How a plan is followed up (Swedish: <i>uppföljning</i>). */
@Value.Immutable
@SamserviceStyle
public interface FollowUp extends Extensible {

    /**
     * How often.
     *
     * @return months between, 1 to 120, or empty when not decided
     */
    Optional<
                    @Min(value = 1, message = "{se.samservice.constraint.number_too_small}")
                    @Max(value = 120, message = "{se.samservice.constraint.number_too_large}") Integer>
            getEveryMonths();

    /**
     * Who looks at it.
     *
     * @return the id of an actor, or empty
     */
    Optional<Id<Actor>> getBody();

    /**
     * When it was last done.
     *
     * @return the date, or empty when it never was
     */
    Optional<PartialDate> getLast();

    /**
     * When it is to be done next.
     *
     * @return the date, or empty
     */
    Optional<PartialDate> getNext();

    /**
     * Starts a follow-up.
     *
     * @return a new builder
     */
    static FollowUpBuilder builder() {
        return new FollowUpBuilder();
    }

    /**
     * Starts from the values of this follow-up.
     *
     * @return a new builder
     */
    default FollowUpBuilder toBuilder() {
        return builder().from(this);
    }
}
