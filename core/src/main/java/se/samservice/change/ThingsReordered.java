package se.samservice.change;

import java.util.List;
import java.util.Locale;

/**
 * Things that stand in another order than before (Swedish: <i>ny ordning</i>). Things that came or went are not among them.
 *
 * @param path the list
 * @param subject the thing or dataset that has the list
 * @param from the things in the order before
 * @param to the same things in the order after
 */
public record ThingsReordered(ChangePath path, Subject subject, List<ChangePath.Thing> from, List<ChangePath.Thing> to)
        implements Change {

    /**
     * Keeps copies.
     *
     * @param path the list
     * @param subject the thing or dataset that has the list
     * @param from the things in the order before
     * @param to the same things in the order after
     */
    public ThingsReordered {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    @Override
    public ThingsReordered inverse() {
        return new ThingsReordered(path, subject.inverse(), to, from);
    }

    @Override
    public String toString() {
        return describe(Locale.ENGLISH);
    }
}
