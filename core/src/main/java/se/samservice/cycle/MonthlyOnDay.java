package se.samservice.cycle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/**
 * Every month on the same date; a shorter month has its last day instead (Swedish: <i>varje månad på ett datum</i>).
 */
@Value.Immutable
@SamserviceStyle
public non-sealed interface MonthlyOnDay extends Timing {

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
    static MonthlyOnDayBuilder builder() {
        return new MonthlyOnDayBuilder();
    }

    /**
     * Starts from the values of this timing.
     *
     * @return a new builder
     */
    default MonthlyOnDayBuilder toBuilder() {
        return builder().from(this);
    }
}
