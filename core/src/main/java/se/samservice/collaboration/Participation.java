package se.samservice.collaboration;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Text;

/** A body or group at an event, and how many came (Swedish: <i>deltagande</i>). */
@Value.Immutable
@SamserviceStyle
public interface Participation extends Extensible {

    /**
     * The body.
     *
     * @return the id of an actor, or empty for a group without one
     */
    Optional<Id<Actor>> getActor();

    /**
     * The group, where it is no actor.
     *
     * @return for example {@code tjänstepersoner}, or empty
     */
    Optional<@Text String> getGroup();

    /**
     * In what capacity.
     *
     * @return the role
     */
    ParticipantRole getRole();

    /**
     * How many people came.
     *
     * @return zero or more, or empty when not counted
     */
    Optional<@PositiveOrZero(message = "{se.samservice.constraint.number_negative}") Integer> getHeadCount();

    /**
     * Starts a participation.
     *
     * @return a new builder
     */
    static ParticipationBuilder builder() {
        return new ParticipationBuilder();
    }

    /**
     * Starts from the values of this participation.
     *
     * @return a new builder
     */
    default ParticipationBuilder toBuilder() {
        return builder().from(this);
    }
}
