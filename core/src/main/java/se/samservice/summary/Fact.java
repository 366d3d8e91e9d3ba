package se.samservice.summary;

import java.util.List;
import se.samservice.place.Village;
import se.samservice.value.Days;
import se.samservice.value.EntityRef;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

/**
 * Something that happened.
 *
 * @param when one of these days, whichever it was
 * @param doubtful whether it may have happened before them, because the day is only the first that is known
 * @param number how many things it counts for
 */
record Fact(
        FactKind kind,
        EntityRef subject,
        List<Id<Village>> villages,
        Days when,
        boolean doubtful,
        int number,
        LocalizedText text) {

    Fact(FactKind kind, EntityRef subject, List<Id<Village>> villages, Days when, LocalizedText text) {
        this(kind, subject, villages, when, false, 1, text);
    }

    boolean surelyIn(Window window) {
        return !doubtful && window.holds(when);
    }

    boolean maybeIn(Window window) {
        return window.mayHold(when);
    }

    SummaryLine line() {
        return new SummaryLine(subject, villages, text);
    }
}
