package se.samservice.value;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/**
 * A stretch of days, both ends included, each end as exactly as it is known.
 *
 * <p>A missing beginning means that it is not known or was always so; a missing end means that it goes on. Example:
 * {@code DatePeriod.between(PartialDate.of(2022, 10), PartialDate.of(2024, 2)).contains(LocalDate.of(2024, 2, 29))} is
 * true.
 */
@Value.Immutable
@SamserviceStyle
@StartBeforeEnd
public interface DatePeriod extends Extensible {

    /**
     * When it begins.
     *
     * @return the beginning, or empty when not known or unbounded
     */
    Optional<PartialDate> getStart();

    /**
     * When it ends; the last day is part of the period.
     *
     * @return the end, or empty when it has no end yet
     */
    Optional<PartialDate> getEnd();

    /**
     * Whether a day may lie in the period: an end known only by month or year counts whole.
     *
     * @param date the day
     * @return true unless the day surely lies outside
     */
    default boolean contains(LocalDate date) {
        return getStart().map(start -> !date.isBefore(start.earliest())).orElse(true)
                && getEnd().map(end -> !date.isAfter(end.latest())).orElse(true);
    }

    /**
     * The period that begins here and has no end yet.
     *
     * @param start the beginning
     * @return the period
     */
    static DatePeriod since(PartialDate start) {
        return builder().start(start).build();
    }

    /**
     * The period with these two ends.
     *
     * @param start the beginning
     * @param end the end, included
     * @return the period
     */
    static DatePeriod between(PartialDate start, PartialDate end) {
        return builder().start(start).end(end).build();
    }

    /**
     * Starts a period without ends.
     *
     * @return a new builder
     */
    static DatePeriodBuilder builder() {
        return new DatePeriodBuilder();
    }

    /**
     * Starts from the values of this period.
     *
     * @return a new builder
     */
    default DatePeriodBuilder toBuilder() {
        return builder().from(this);
    }
}
