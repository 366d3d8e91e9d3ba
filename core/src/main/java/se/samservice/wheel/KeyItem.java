package se.samservice.wheel;

import java.util.Optional;
import se.samservice.cycle.ActivityKind;

/**
 * One sign of the wheel with its meaning.
 *
 * @param kind the kind whose colour it explains, if it explains a colour
 */
record KeyItem(Sign sign, Optional<ActivityKind> kind, String text, double x, double y) {

    /** What is explained. */
    enum Sign {
        COLOUR,
        DONE,
        LATE,
        SKIPPED,
        SOME_TIME,
        CUT,
        BUNCH,
        TODAY
    }

    KeyItem at(double newX, double newY) {
        return new KeyItem(sign, kind, text, newX, newY);
    }
}
