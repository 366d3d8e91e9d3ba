package se.samservice.plan;

import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.actor.Actor;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;
import se.samservice.value.Text;

/** A formal decision, as it can be looked up (Swedish: <i>beslut</i>). */
@Value.Immutable
@SamserviceStyle
public interface Decision extends Extensible {

    /**
     * Who decided.
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
     * The paragraph of the minutes.
     *
     * @return for example {@code § 45}, or empty
     */
    Optional<@Text String> getParagraph();

    /**
     * The registration number (Swedish: <i>diarienummer</i>).
     *
     * @return for example {@code KS 2025/41}, or empty
     */
    Optional<@Text String> getReferenceNumber();

    /**
     * Starts a decision.
     *
     * @return a new builder
     */
    static DecisionBuilder builder() {
        return new DecisionBuilder();
    }

    /**
     * Starts from the values of this decision.
     *
     * @return a new builder
     */
    default DecisionBuilder toBuilder() {
        return builder().from(this);
    }
}
