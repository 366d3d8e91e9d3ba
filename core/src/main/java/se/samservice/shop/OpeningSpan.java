package se.samservice.shop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.Extensible;
import se.samservice.value.Season;

/**
 * The same hours on one or more days of the week, for example Monday to Friday 09:00–18:00, staffed (Swedish:
 * <i>öppettid</i>).
 *
 * <p>A span that closes at or before the time it opens goes on past midnight; round the clock is 00:00–24:00.
 */
@Value.Immutable
@SamserviceStyle
public interface OpeningSpan extends Extensible {

    /**
     * The days on which the span begins.
     *
     * @return one or more days of the week, in the order given
     */
    @NotEmpty(message = "{se.samservice.constraint.list_empty}")
    List<DayOfWeek> getDays();

    /**
     * When the doors open.
     *
     * @return the first minute
     */
    TimeOfDay getOpens();

    /**
     * When the doors close.
     *
     * @return the end, not itself part of the span
     */
    TimeOfDay getCloses();

    /**
     * Whether somebody is there.
     *
     * @return the mode
     */
    StaffingMode getStaffing();

    /**
     * The part of the year in which the span holds.
     *
     * @return the season, or empty when it holds all year
     */
    Optional<@Valid Season> getSeason();

    /**
     * How long the doors are open on one day.
     *
     * @return minutes, 1 to 1440
     */
    default int minutesPerDay() {
        int minutes = getCloses().minuteOfDay() - getOpens().minuteOfDay();
        return Math.floorMod(minutes - 1, 24 * 60) + 1; // 24:00 and 00:00 are the same moment of the week
    }

    /**
     * Starts a span.
     *
     * @return a new builder
     */
    static OpeningSpanBuilder builder() {
        return new OpeningSpanBuilder();
    }

    /**
     * Starts from the values of this span.
     *
     * @return a new builder
     */
    default OpeningSpanBuilder toBuilder() {
        return builder().from(this);
    }
}
