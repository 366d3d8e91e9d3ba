package se.samservice.value;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/** A day of any year, for example 1 May (Swedish: <i>dag på året</i>). */
@Value.Immutable
@SamserviceStyle
public interface YearDay extends Extensible {

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
     * The day in one year; 29 February stands for the last day of February.
     *
     * @param year the year
     * @return the day, or empty if no year has it, as 31 June
     * @throws java.time.DateTimeException if {@link LocalDate} has no such year
     */
    default Optional<LocalDate> in(int year) {
        YearMonth month = YearMonth.of(year, getMonth());
        return getDay() >= 1 && getDay() <= getMonth().maxLength()
                ? Optional.of(month.atDay(Math.min(getDay(), month.lengthOfMonth())))
                : Optional.empty();
    }

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
