package se.samservice.cycle;

import java.time.DayOfWeek;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/** Every month on, for example, the last Thursday (Swedish: <i>sista torsdagen i månaden</i>). */
@Value.Immutable
@SamserviceStyle
public non-sealed interface MonthlyOnWeekday extends Timing {

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
    static MonthlyOnWeekdayBuilder builder() {
        return new MonthlyOnWeekdayBuilder();
    }

    /**
     * Starts from the values of this timing.
     *
     * @return a new builder
     */
    default MonthlyOnWeekdayBuilder toBuilder() {
        return builder().from(this);
    }
}
