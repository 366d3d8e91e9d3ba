package se.samservice.collaboration;

import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** A body being told of an effect (Swedish: <i>redovisning för politiken</i>). */
@Value.Immutable
@SamserviceStyle
public interface Telling extends Extensible {

    /**
     * The body.
     *
     * @return the id of an actor
     */
    Id<Actor> getBody();

    /**
     * When.
     *
     * @return the day, month or year
     */
    PartialDate getDate();

    /**
     * Starts a telling.
     *
     * @return a new builder
     */
    static TellingBuilder builder() {
        return new TellingBuilder();
    }

    /**
     * Starts from the values of this telling.
     *
     * @return a new builder
     */
    default TellingBuilder toBuilder() {
        return builder().from(this);
    }
}
