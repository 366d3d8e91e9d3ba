package se.samservice.cycle;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.LocalizedText;

/** One time when an activity does not happen as its timing says: it is skipped or moved (Swedish: <i>undantag</i>). */
@Value.Immutable
@SamserviceStyle
public interface OccurrenceException extends Extensible {

    /** The most days that an occurrence may be moved, later or earlier: about ten years. */
    int MOST_DAYS_MOVED = 3660;

    /**
     * The day the timing gives; for a month or week its first day.
     *
     * @return the day
     */
    LocalDate getNominal();

    /**
     * The day it is moved to, at most 3660 days from the nominal day.
     *
     * @return the day, or empty when it is skipped
     */
    Optional<LocalDate> getMovedTo();

    /**
     * Why.
     *
     * @return the reason
     */
    @Valid
    LocalizedText getReason();

    /**
     * Whether it moves further than is possible, in which case it changes nothing.
     *
     * @return true if the days are more than {@value #MOST_DAYS_MOVED} apart
     */
    default boolean isMovedTooFar() {
        return getMovedTo().isPresent()
                && Math.abs(getMovedTo().get().toEpochDay() - getNominal().toEpochDay()) > MOST_DAYS_MOVED;
    }

    /**
     * Starts an exception.
     *
     * @return a new builder
     */
    static OccurrenceExceptionBuilder builder() {
        return new OccurrenceExceptionBuilder();
    }

    /**
     * Starts from the values of this exception.
     *
     * @return a new builder
     */
    default OccurrenceExceptionBuilder toBuilder() {
        return builder().from(this);
    }
}
