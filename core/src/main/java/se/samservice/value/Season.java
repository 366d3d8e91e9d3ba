package se.samservice.value;

import jakarta.validation.Valid;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/**
 * A part of every year, both ends included, for example 15 June to 20 August (Swedish: <i>säsong</i>).
 *
 * <p>A season whose end comes before its start goes on past New Year.
 */
@Value.Immutable
@SamserviceStyle
public interface Season {

    /**
     * The first day.
     *
     * @return a day of any year
     */
    @Valid
    YearDay getStart();

    /**
     * The last day.
     *
     * @return a day of any year
     */
    @Valid
    YearDay getEnd();

    /**
     * Starts a season.
     *
     * @return a new builder
     */
    static SeasonBuilder builder() {
        return new SeasonBuilder();
    }

    /**
     * Starts from the values of this season.
     *
     * @return a new builder
     */
    default SeasonBuilder toBuilder() {
        return builder().from(this);
    }
}
