package se.samservice.hours;

import org.jspecify.annotations.Nullable;
import se.samservice.hours.HoursReading.Refused;

/** The first thing in a text that cannot be understood in one way only; what comes after it does not count. */
final class Doubt {

    private @Nullable Refused first;

    /** Whether there is one. */
    boolean isRaised() {
        return first != null;
    }

    /** The first, or null. */
    @Nullable
    Refused first() {
        return first;
    }

    /** Says what is wrong with a piece; always gives null, for those who have nothing to give then. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    <T> @Nullable T raise(HoursFault fault, Token where) {
        if (first == null) {
            first = new Refused(fault, where.start(), where.end());
        }
        return null;
    }
}
