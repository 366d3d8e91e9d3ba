package se.samservice.change;

import java.util.Locale;
import java.util.Optional;
import se.samservice.value.Identified;

/**
 * A thing with an id that was not there (Swedish: <i>tillkommen</i>).
 *
 * @param path the list and the id of the thing
 * @param subject the thing
 * @param thing all that is known of it
 * @param index where in the list it stands, counted from 0
 * @param movedFrom the id of a thing that was removed from the same list and has the same name, village and kind: it is
 *     probably the same thing under a new id, which it should not have got
 */
public record ThingAdded(ChangePath path, Subject subject, Identified<?> thing, int index, Optional<String> movedFrom)
        implements Change {

    @Override
    public ThingRemoved inverse() {
        return new ThingRemoved(path, subject.inverse(), thing, index, movedFrom);
    }

    @Override
    public String toString() {
        return describe(Locale.ENGLISH);
    }
}
