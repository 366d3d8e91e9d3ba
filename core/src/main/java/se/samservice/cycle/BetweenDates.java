package se.samservice.cycle;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.YearDay;

/** Every year from one date to another, possibly past New Year (Swedish: <i>varje år under en period</i>). */
@Value.Immutable
@SamserviceStyle
public non-sealed interface BetweenDates extends Timing {

    /**
     * The first day.
     *
     * @return a day of any year
     */
    @Valid
    YearDay getStart();

    /**
     * The last day.
     *
     * @return a day of any year
     */
    @Valid
    YearDay getEnd();

    /**
     * Starts a timing.
     *
     * @return a new builder
     */
    static BetweenDatesBuilder builder() {
        return new BetweenDatesBuilder();
    }

    /**
     * Starts from the values of this timing.
     *
     * @return a new builder
     */
    default BetweenDatesBuilder toBuilder() {
        return builder().from(this);
    }
}
