package se.samservice.cycle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DayOfWeek;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/** Every year in an ISO week; week 53 comes in long years only (Swedish: <i>varje år i en vecka</i>). */
@Value.Immutable
@SamserviceStyle
public non-sealed interface YearlyInWeek extends Timing {

    /**
     * The week.
     *
     * @return 1 to 53
     */
    @Min(value = 1, message = "{se.samservice.constraint.number_too_small}")
    @Max(value = 53, message = "{se.samservice.constraint.number_too_large}")
    int getWeek();

    /**
     * The day of the week.
     *
     * @return the day, or empty when it is any day of the week
     */
    Optional<DayOfWeek> getWeekday();

    /**
     * Starts a timing.
     *
     * @return a new builder
     */
    static YearlyInWeekBuilder builder() {
        return new YearlyInWeekBuilder();
    }

    /**
     * Starts from the values of this timing.
     *
     * @return a new builder
     */
    default YearlyInWeekBuilder toBuilder() {
        return builder().from(this);
    }
}
