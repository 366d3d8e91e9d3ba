package se.samservice.cycle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Month;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/** Every year on the same date; 29 February comes in leap years only (Swedish: <i>varje år på ett datum</i>). */
@Value.Immutable
@SamserviceStyle
public non-sealed interface YearlyOnDate extends Timing {

    /**
     * The month.
     *
     * @return the month
     */
    Month getMonth();

    /**
     * The day of the month.
     *
     * @return 1 to 31
     */
    @Min(value = 1, message = "{se.samservice.constraint.number_too_small}")
    @Max(value = 31, message = "{se.samservice.constraint.number_too_large}")
    int getDay();

    /**
     * Starts a timing.
     *
     * @return a new builder
     */
    static YearlyOnDateBuilder builder() {
        return new YearlyOnDateBuilder();
    }

    /**
     * Starts from the values of this timing.
     *
     * @return a new builder
     */
    default YearlyOnDateBuilder toBuilder() {
        return builder().from(this);
    }
}
