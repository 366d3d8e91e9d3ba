package se.samservice.value;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/**
 * A part of every year, both ends included, for example 15 June to 20 August (Swedish: <i>säsong</i>).
 *
 * <p>A season whose end comes before its start goes on past New Year. In a year without 29 February, one that begins on
 * that day begins on 1 March, and one that ends on it ends on 28 February.
 */
@Value.Immutable
@SamserviceStyle
public interface Season extends Extensible {

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
     * Whether a day lies in the season.
     *
     * @param date the day
     * @return false also if the season begins or ends on a day that no year has
     */
    default boolean contains(LocalDate date) {
        Optional<LocalDate> start = firstIn(date.getYear());
        Optional<LocalDate> end = getEnd().in(date.getYear());
        if (start.isEmpty() || end.isEmpty()) {
            return false;
        }
        boolean begun = !date.isBefore(start.get());
        boolean over = date.isAfter(end.get());
        return passesNewYear() ? begun || !over : begun && !over;
    }

    /**
     * The days of the season that begins in a year.
     *
     * @param year the year
     * @return the days, or empty if the season begins or ends on a day that no year has, or is 29 February alone and the year
     *     has none
     * @throws java.time.DateTimeException if {@link LocalDate} has no such year, or not the one after
     */
    default Optional<Days> beginningIn(int year) {
        return firstIn(year)
                .flatMap(first -> getEnd().in(passesNewYear() ? year + 1 : year)
                        .filter(last -> !last.isBefore(first))
                        .map(last -> Days.of(first, last)));
    }

    private Optional<LocalDate> firstIn(int year) {
        return getStart().in(year).map(day -> day.getDayOfMonth() < getStart().getDay() ? day.plusDays(1) : day);
    }

    /**
     * Whether the season goes on past New Year.
     *
     * @return true if its last day comes before its first in the calendar
     */
    default boolean passesNewYear() {
        int months = getEnd().getMonth().compareTo(getStart().getMonth());
        return months < 0 || (months == 0 && getEnd().getDay() < getStart().getDay());
    }

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
