package se.samservice.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.Comparator;

/**
 * Six months of one calendar year, written {@code 2023-H2} (Swedish: <i>halvår</i>).
 *
 * @param year calendar year, 1 to 9999
 * @param half 1 for January to June, 2 for July to December
 */
public record HalfYear(int year, int half) implements Comparable<HalfYear> {

    private static final Comparator<HalfYear> ORDER =
            Comparator.comparingInt(HalfYear::year).thenComparingInt(HalfYear::half);

    /**
     * Refuses what no calendar has.
     *
     * @param year calendar year, 1 to 9999
     * @param half 1 or 2
     * @throws IllegalArgumentException if there is no such half-year
     */
    public HalfYear {
        if (year < 1 || year > 9999 || half < 1 || half > 2) {
            throw new IllegalArgumentException("No such half-year: year " + year + ", half " + half);
        }
    }

    /**
     * The half-year with these numbers.
     *
     * @param year calendar year, 1 to 9999
     * @param half 1 or 2
     * @return the half-year
     * @throws IllegalArgumentException if there is no such half-year
     */
    public static HalfYear of(int year, int half) {
        return new HalfYear(year, half);
    }

    /**
     * The half-year a day falls in.
     *
     * @param date a day in the years 1 to 9999
     * @return the half-year
     */
    public static HalfYear from(LocalDate date) {
        return new HalfYear(date.getYear(), date.getMonthValue() <= 6 ? 1 : 2);
    }

    /**
     * Reads {@code yyyy-Hn}; the inverse of {@link #toString()}.
     *
     * @param text the text
     * @return the half-year
     * @throws DateTimeParseException if the text has another form or names no half-year
     */
    public static HalfYear parse(String text) {
        boolean form = text.length() == 7
                && text.startsWith("-H", 4)
                && (text.charAt(6) == '1' || text.charAt(6) == '2')
                && !text.startsWith("0000");
        if (!form) {
            throw new DateTimeParseException("Expected yyyy-H1 or yyyy-H2", text, 0);
        }
        return new HalfYear(PartialDate.parse(text.substring(0, 4)).year(), text.charAt(6) - '0');
    }

    /**
     * The first day.
     *
     * @return 1 January or 1 July
     */
    public LocalDate firstDay() {
        return LocalDate.of(year, half == 1 ? Month.JANUARY : Month.JULY, 1);
    }

    /**
     * The last day.
     *
     * @return 30 June or 31 December
     */
    public LocalDate lastDay() {
        return half == 1 ? LocalDate.of(year, Month.JUNE, 30) : LocalDate.of(year, Month.DECEMBER, 31);
    }

    /**
     * The half-year after this one.
     *
     * @return the next half-year
     * @throws IllegalArgumentException after the second half of 9999
     */
    public HalfYear next() {
        return half == 1 ? new HalfYear(year, 2) : new HalfYear(year + 1, 1);
    }

    /**
     * Whether a day falls in it.
     *
     * @param date the day
     * @return true from the first day to the last
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
    }

    @Override
    public int compareTo(HalfYear other) {
        return ORDER.compare(this, other);
    }

    /** The form {@code 2023-H2}. */
    @Override
    public String toString() {
        String digits = Integer.toString(year);
        return "0".repeat(4 - digits.length()) + digits + "-H" + half;
    }
}
