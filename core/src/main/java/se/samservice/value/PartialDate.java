package se.samservice.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;

/**
 * A date as exactly as it is known: {@code 2023}, {@code 2023-05} or {@code 2023-05-17}.
 *
 * <p>Much of what a municipality knows about its villages has no day: a shop closed "in spring 2023", a figure is "from
 * 2019". Writing 1 January would invent a fact, so what is not known is left out. Each value stands for the days from
 * {@link #earliest()} to {@link #latest()}.
 *
 * <p>The order is by earliest day, and of two that begin on the same day the less exact comes first. It agrees with the
 * order of the texts.
 *
 * @param year calendar year, 1 to 9999
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when the day is not known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(PartialDate::month)
            .thenComparingInt(PartialDate::day);

    /**
     * Refuses what no calendar has, such as 30 February or a day without a month.
     *
     * @param year calendar year, 1 to 9999
     * @param month 1 to 12, or 0 when only the year is known
     * @param day 1 to 31, or 0 when the day is not known
     * @throws IllegalArgumentException if there is no such date
     */
    public PartialDate {
        boolean possible = year >= 1
                && year <= 9999
                && (month == 0 ? day == 0 : month >= 1 && month <= 12)
                && day >= 0
                && (day == 0 || day <= YearMonth.of(year, month).lengthOfMonth());
        if (!possible) {
            throw new IllegalArgumentException("No such date: year " + year + ", month " + month + ", day " + day);
        }
    }

    /**
     * A year of which neither month nor day is known.
     *
     * @param year calendar year, 1 to 9999
     * @return the year
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(int year) {
        return new PartialDate(year, 0, 0);
    }

    /**
     * A month of which the day is not known.
     *
     * @param year calendar year, 1 to 9999
     * @param month 1 to 12
     * @return the month
     * @throws IllegalArgumentException if there is no such month
     */
    public static PartialDate of(int year, int month) {
        if (month == 0) {
            throw new IllegalArgumentException("No such month: 0");
        }
        return new PartialDate(year, month, 0);
    }

    /**
     * A known day.
     *
     * @param date the day, in the years 1 to 9999
     * @return the day
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate from(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}; the inverse of {@link #toString()}.
     *
     * @param text the text
     * @return the date
     * @throws DateTimeParseException if the text has another form or names no date
     */
    public static PartialDate parse(String text) {
        int length = text.length();
        boolean form = length == 4
                || (length == 7 && text.charAt(4) == '-')
                || (length == 10 && text.charAt(4) == '-' && text.charAt(7) == '-');
        if (!form) {
            throw new DateTimeParseException("Expected yyyy, yyyy-MM or yyyy-MM-dd", text, 0);
        }
        int year = digits(text, 0, 4);
        int month = length >= 7 ? digits(text, 5, 7) : 0;
        int day = length == 10 ? digits(text, 8, 10) : 0;
        if ((length >= 7 && month == 0) || (length == 10 && day == 0)) {
            throw new DateTimeParseException("No such date", text, 0);
        }
        try {
            return new PartialDate(year, month, day);
        } catch (IllegalArgumentException e) {
            throw new DateTimeParseException("No such date", text, 0, e);
        }
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeParseException("Expected a digit", text, i);
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /**
     * The first day this can mean.
     *
     * @return the day itself, or the first of the month or year
     */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /**
     * The last day this can mean.
     *
     * @return the day itself, or the last of the month or year
     */
    public LocalDate latest() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /**
     * Whether this lies before another date whatever days are meant.
     *
     * @param other the other date
     * @return true only if {@link #latest()} comes before the other's {@link #earliest()}
     */
    public boolean isSurelyBefore(PartialDate other) {
        return sortable(12, 31) < other.sortable(1, 1); // no date is made: a month that ends on the 30th sorts no later
    }

    private int sortable(int unknownMonth, int unknownDay) {
        return (year * 100 + (month == 0 ? unknownMonth : month)) * 100 + (day == 0 ? unknownDay : day);
    }

    /**
     * Whether this lies after another date whatever days are meant.
     *
     * @param other the other date
     * @return true only if {@link #earliest()} comes after the other's {@link #latest()}
     */
    public boolean isSurelyAfter(PartialDate other) {
        return other.isSurelyBefore(this);
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** The ISO 8601 form, as short as the date is inexact. */
    @Override
    public String toString() {
        char[] text = new char[day > 0 ? 10 : month > 0 ? 7 : 4];
        twoDigits(text, 0, year / 100);
        twoDigits(text, 2, year % 100);
        if (month > 0) {
            text[4] = '-';
            twoDigits(text, 5, month);
        }
        if (day > 0) {
            text[7] = '-';
            twoDigits(text, 8, day);
        }
        return new String(text);
    }

    private static void twoDigits(char[] text, int at, int number) {
        text[at] = (char) ('0' + number / 10);
        text[at + 1] = (char) ('0' + number % 10);
    }

    /**
     * The day itself when it is known.
     *
     * @return the day
     * @throws DateTimeException if only the month or year is known
     */
    public LocalDate toLocalDate() {
        if (day == 0) {
            throw new DateTimeException("The day of " + this + " is not known");
        }
        return earliest();
    }
}
