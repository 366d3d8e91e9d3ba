package se.samservice.cycle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/** Every so many months, counted from a first day: quarterly, half-yearly (Swedish: <i>var tredje månad</i>). */
@Value.Immutable
@SamserviceStyle
public non-sealed interface EveryMonths extends Timing {

    /**
     * The first time.
     *
     * @return the day that is counted from
     */
    LocalDate getStart();

    /**
     * How many months lie between.
     *
     * @return 1 to 120
     */
    @Min(value = 1, message = "{se.samservice.constraint.number_too_small}")
    @Max(value = 120, message = "{se.samservice.constraint.number_too_large}")
    int getMonths();

    /**
     * Starts a timing.
     *
     * @return a new builder
     */
    static EveryMonthsBuilder builder() {
        return new EveryMonthsBuilder();
    }

    /**
     * Starts from the values of this timing.
     *
     * @return a new builder
     */
    default EveryMonthsBuilder toBuilder() {
        return builder().from(this);
    }
}
