package se.samservice.cycle;

import java.time.DayOfWeek;
import java.time.Month;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/** Every year on, for example, the second Tuesday of a month (Swedish: <i>andra tisdagen i mars</i>). */
@Value.Immutable
@SamserviceStyle
public non-sealed interface YearlyOnWeekday extends Timing {

    /**
     * The month.
     *
     * @return the month
     */
    Month getMonth();

    /**
     * The day of the week.
     *
     * @return the day of the week
     */
    DayOfWeek getWeekday();

    /**
     * Which of those days in the month.
     *
     * @return first to fourth, or last
     */
    WeekOfMonth getWeek();

    /**
     * Starts a timing.
     *
     * @return a new builder
     */
    static YearlyOnWeekdayBuilder builder() {
        return new YearlyOnWeekdayBuilder();
    }

    /**
     * Starts from the values of this timing.
     *
     * @return a new builder
     */
    default YearlyOnWeekdayBuilder toBuilder() {
        return builder().from(this);
    }
}
