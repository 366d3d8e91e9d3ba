package se.samservice.shop;

import jakarta.validation.constraints.PositiveOrZero;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.PartialDate;
import se.samservice.value.Sourced;

/**
 * The net turnover of groceries in one fiscal year, on which aid rules depend (Swedish: <i>nettoomsättning för
 * dagligvaror</i>).
 */
@Value.Immutable
@SamserviceStyle
public interface Turnover extends Sourced, Extensible {

    /**
     * The turnover without value added tax.
     *
     * @return whole SEK, zero or more
     */
    @PositiveOrZero(message = "{se.samservice.constraint.number_negative}")
    long getAmountSek();

    /**
     * The end of the fiscal year.
     *
     * @return the day, month or year
     */
    PartialDate getFiscalYearEnd();

    /**
     * Starts a turnover.
     *
     * @return a new builder
     */
    static TurnoverBuilder builder() {
        return new TurnoverBuilder();
    }

    /**
     * Starts from the values of this turnover.
     *
     * @return a new builder
     */
    default TurnoverBuilder toBuilder() {
        return builder().from(this);
    }
}
