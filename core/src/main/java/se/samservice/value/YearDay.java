package se.samservice.value;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Month;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/** A day of any year, for example 1 May (Swedish: <i>dag på året</i>). */
@Value.Immutable
@SamserviceStyle
public interface YearDay {

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
     * Starts a day.
     *
     * @return a new builder
     */
    static YearDayBuilder builder() {
        return new YearDayBuilder();
    }

    /**
     * Starts from the values of this day.
     *
     * @return a new builder
     */
    default YearDayBuilder toBuilder() {
        return builder().from(this);
    }
}
