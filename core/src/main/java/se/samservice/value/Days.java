package se.samservice.value;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Whole days from a first to a last, both included (Swedish: <i>dagarna från och med … till och med</i>).
 *
 * <p>What a question about the calendar is asked of, and what an answer takes up; facts, whose ends may be known only by
 * month or missing, have a {@link DatePeriod}. Example: {@code Days.ofMonths(YearMonth.of(2025, 9), 12)} is a year from
 * September, and its {@link #last()} is 31 August 2026.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record Days(LocalDate first, LocalDate last) {

    /**
     * Refuses days that end before they begin.
     *
     * @param first the first day
     * @param last the last day
     * @throws IllegalArgumentException if the last day comes before the first
     */
    public Days {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("The last day, " + last + ", comes before the first, " + first);
        }
    }

    /**
     * The days between two days, those two included.
     *
     * @param first the first day
     * @param last the last day
     * @return the days
     * @throws IllegalArgumentException if the last day comes before the first
     */
    public static Days of(LocalDate first, LocalDate last) {
        return new Days(first, last);
    }

    /**
     * One day.
     *
     * @param day the day
     * @return the day as both first and last
     */
    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    /**
     * The days of a half-year.
     *
     * @param halfYear the half-year
     * @return January to June, or July to December
     */
    public static Days of(HalfYear halfYear) {
        return new Days(halfYear.firstDay(), halfYear.lastDay());
    }

    /**
     * The days of a month.
     *
     * @param month the month
     * @return its first day to its last
     */
    public static Days of(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * The days of a calendar year.
     *
     * @param year the year
     * @return 1 January to 31 December
     * @throws java.time.DateTimeException if {@link LocalDate} has no such year
     */
    public static Days ofYear(int year) {
        return new Days(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
    }

    /**
     * The days of several months in a row: a quarter, a fiscal year, a term of office.
     *
     * @param first the first month
     * @param months how many, at least 1
     * @return the first day of the first month to the last day of the last
     * @throws IllegalArgumentException if {@code months} is less than 1
     * @throws java.time.DateTimeException if the last month lies beyond what {@link LocalDate} can hold
     */
    public static Days ofMonths(YearMonth first, int months) {
        if (months < 1) {
            throw new IllegalArgumentException("months must be at least 1, not " + months);
        }
        return new Days(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    /**
     * Whether a day is one of these.
     *
     * @param day the day
     * @return true from the first day to the last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Whether some day is in both.
     *
     * @param other the other days
     * @return true if at least one day is shared
     */
    public boolean overlaps(Days other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /**
     * How many days are in both.
     *
     * @param other the other days
     * @return 0 when none is shared
     */
    public long shared(Days other) {
        LocalDate start = first.isBefore(other.first) ? other.first : first;
        LocalDate end = last.isBefore(other.last) ? last : other.last;
        return Math.max(0, ChronoUnit.DAYS.between(start, end) + 1);
    }

    /**
     * How many days there are.
     *
     * @return at least 1
     */
    public long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The form {@code 2025-09-01/2025-09-30} of ISO 8601, with the last day included. */
    @Override
    public String toString() {
        return first + "/" + last;
    }
}
