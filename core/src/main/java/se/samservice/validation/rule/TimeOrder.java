package se.samservice.validation.rule;

import java.util.List;
import java.util.function.Function;
import se.samservice.value.PartialDate;

/** Finds the entries of a list with the oldest first that go back in time. */
public final class TimeOrder {

    /** Is told of each entry that goes back. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * An entry is surely older than one before it.
         *
         * @param index where the entry stands in the list
         * @param date its date
         * @param previous the latest date before it
         */
        void visit(int index, PartialDate date, PartialDate previous);
    }

    private static final PartialDate BEFORE_ALL = PartialDate.of(1);

    private TimeOrder() {}

    /**
     * The entries that are surely older than one before them.
     *
     * @param <T> what the list holds
     * @param entries the list
     * @param date when an entry happened
     * @param visitor is told of each
     */
    public static <T> void check(List<T> entries, Function<? super T, PartialDate> date, Visitor visitor) {
        checkSince(BEFORE_ALL, entries, date, visitor);
    }

    /**
     * The entries that are surely older than one before them, or than the beginning of it all.
     *
     * @param <T> what the list holds
     * @param beginning the day before which there can be no entry
     * @param entries the list
     * @param date when an entry happened
     * @param visitor is told of each
     */
    public static <T> void checkSince(
            PartialDate beginning, List<T> entries, Function<? super T, PartialDate> date, Visitor visitor) {
        PartialDate latest = beginning;
        for (int i = 0; i < entries.size(); i++) {
            PartialDate own = date.apply(entries.get(i));
            if (own.isSurelyBefore(latest)) {
                visitor.visit(i, own, latest);
            }
            latest = own.compareTo(latest) > 0 ? own : latest;
        }
    }
}
