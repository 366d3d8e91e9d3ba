package se.samservice.collaboration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.DatePeriod;
import se.samservice.value.EntityRef;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.value.Sourced;

/** Money to a local actor for the work it puts in (Swedish: <i>arvodering</i>, <i>arvodera lokala aktörer</i>). */
@Value.Immutable
@SamserviceStyle
public interface Compensation extends Identified<Compensation>, Sourced, Extensible {

    @Override
    Id<Compensation> getId();

    /**
     * Who is paid.
     *
     * @return the id of an actor
     */
    Id<Actor> getActor();

    /**
     * What for.
     *
     * @return the basis
     */
    CompensationBasis getBasis();

    /**
     * How much.
     *
     * @return whole SEK, zero or more
     */
    @PositiveOrZero(message = "{se.samservice.constraint.number_negative}")
    long getAmountSek();

    /**
     * For what time.
     *
     * @return the period
     */
    @Valid
    DatePeriod getPeriod();

    /**
     * What was done for it.
     *
     * @return one line, or empty
     */
    Optional<@Valid LocalizedText> getPurpose();

    /**
     * The event, solution or other thing it belongs to.
     *
     * @return things of the dataset
     */
    List<EntityRef> getRelatedTo();

    /**
     * When the actor reported what it did.
     *
     * @return the date, or empty when it has not
     */
    Optional<PartialDate> getReported();

    /**
     * Starts a compensation.
     *
     * @return a new builder
     */
    static CompensationBuilder builder() {
        return new CompensationBuilder();
    }

    /**
     * Starts from the values of this compensation.
     *
     * @return a new builder
     */
    default CompensationBuilder toBuilder() {
        return builder().from(this);
    }
}
