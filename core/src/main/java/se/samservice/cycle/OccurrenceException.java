package se.samservice.cycle;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.LocalizedText;

/** One time when an activity does not happen as its timing says: it is skipped or moved (Swedish: <i>undantag</i>). */
@Value.Immutable
@SamserviceStyle
public interface OccurrenceException {

    /**
     * The day the timing gives; for a month or week its first day.
     *
     * @return the day
     */
    LocalDate getNominal();

    /**
     * The day it is moved to.
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
