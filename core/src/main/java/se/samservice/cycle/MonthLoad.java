package se.samservice.cycle;

import java.time.YearMonth;
import java.util.Objects;

/**
 * How much there is to do in a month (Swedish: <i>belastning</i>).
 *
 * @param month the month
 * @param occurrences how many occurrences have some day in it; those known by week or month count in each they touch
 * @param days how many days of work lie in it: an occurrence of certain days counts each of them, one that is known only
 *     by week or month counts the days the activity lasts, at least one, in the month where it begins
 */
public record MonthLoad(YearMonth month, int occurrences, long days) {

    /**
     * Holds the values as they are.
     *
     * @param month the month
     * @param occurrences how many occurrences have some day in it
     * @param days how many days of work lie in it
     */
    public MonthLoad {
        Objects.requireNonNull(month, "month");
    }
}
