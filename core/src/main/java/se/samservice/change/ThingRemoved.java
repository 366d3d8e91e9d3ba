package se.samservice.change;

import java.util.Locale;
import java.util.Optional;
import se.samservice.value.Identified;

/**
 * A thing with an id that is no longer there (Swedish: <i>borttagen</i>). A shop that closed is not removed: it has a new
 * status.
 *
 * @param path the list and the id of the thing
 * @param subject the thing
 * @param thing all that was known of it
 * @param index where in the list it stood, counted from 0
 * @param movedTo the id of a thing that was added to the same list and has the same name, village and kind: it is probably
 *     the same thing under a new id, which it should not have got
 */
public record ThingRemoved(ChangePath path, Subject subject, Identified<?> thing, int index, Optional<String> movedTo)
        implements Change {

    @Override
    public ThingAdded inverse() {
        return new ThingAdded(path, subject.inverse(), thing, index, movedTo);
    }

    @Override
    public String toString() {
        return describe(Locale.ENGLISH);
    }
}
