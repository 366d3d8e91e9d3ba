package se.samservice.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samservice.value.PartialDate;
import se.samservice.value.Term;

/**
 * A shop, need, solution, measure or dialogue that has got another status or stage (Swedish: <i>ny status</i>).
 *
 * @param path the attribute that holds the status or its history
 * @param subject the thing
 * @param from where it stood, by the last entry of its history; empty when nothing was known
 * @param to where it stands; empty when nothing is known any more
 * @param parts the attributes that changed with it, such as the status and its date
 */
public record StatusMoved(
        ChangePath path, Subject subject, Optional<Standing> from, Optional<Standing> to, List<AttributeChanged> parts)
        implements Change {

    /**
     * A status and when it began.
     *
     * @param status the status or stage
     * @param since its first day as exactly as it is known, or empty
     */
    public record Standing(Term status, Optional<PartialDate> since) {}

    /**
     * Keeps a copy.
     *
     * @param path the attribute that holds the status or its history
     * @param subject the thing
     * @param from where it stood
     * @param to where it stands
     * @param parts the attributes that changed with it
     */
    public StatusMoved {
        parts = List.copyOf(parts);
    }

    /**
     * When it moved.
     *
     * @return the first day of the new status; empty when not known, also when the date stood there before the status moved
     */
    public Optional<PartialDate> since() {
        Optional<PartialDate> date = to.flatMap(Standing::since);
        return date.equals(from.flatMap(Standing::since)) ? Optional.empty() : date;
    }

    @Override
    public StatusMoved inverse() {
        return new StatusMoved(
                path,
                subject.inverse(),
                to,
                from,
                parts.stream().map(AttributeChanged::inverse).toList());
    }

    @Override
    public String toString() {
        return describe(Locale.ENGLISH);
    }
}
