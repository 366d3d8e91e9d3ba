package se.samservice.plan;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;

/** Money for a project: from whom, and through whom (Swedish: <i>finansiering</i>). */
@Value.Immutable
@SamserviceStyle
public interface Funding extends Extensible {

    /**
     * Whose money it is.
     *
     * @return the id of an actor
     */
    Id<Actor> getFunder();

    /**
     * Who hands it out.
     *
     * @return the id of an actor, or empty
     */
    Optional<Id<Actor>> getThrough();

    /**
     * How much.
     *
     * @return whole SEK, zero or more, or empty when not known
     */
    Optional<@PositiveOrZero(message = "{se.samservice.constraint.number_negative}") Long> getAmountSek();

    /**
     * Starts a funding.
     *
     * @return a new builder
     */
    static FundingBuilder builder() {
        return new FundingBuilder();
    }

    /**
     * Starts from the values of this funding.
     *
     * @return a new builder
     */
    default FundingBuilder toBuilder() {
        return builder().from(this);
    }
}
