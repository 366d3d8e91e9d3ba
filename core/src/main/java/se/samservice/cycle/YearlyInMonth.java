package se.samservice.cycle;

import java.time.Month;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/** Every year some time in a month; no day is known and none is made up (Swedish: <i>varje år i en månad</i>). */
@Value.Immutable
@SamserviceStyle
public non-sealed interface YearlyInMonth extends Timing {

    /**
     * The month.
     *
     * @return the month
     */
    Month getMonth();

    /**
     * Starts a timing.
     *
     * @return a new builder
     */
    static YearlyInMonthBuilder builder() {
        return new YearlyInMonthBuilder();
    }

    /**
     * Starts from the values of this timing.
     *
     * @return a new builder
     */
    default YearlyInMonthBuilder toBuilder() {
        return builder().from(this);
    }
}
