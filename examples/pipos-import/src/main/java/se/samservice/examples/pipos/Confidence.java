package se.samservice.examples.pipos;

import java.util.Locale;

/** How sure it is that a place lies in a locality. */
enum Confidence {
    /** The place or its address has the name, and the locality is the nearest or within two kilometres. */
    SURE,
    /** The name alone fits, or the locality is within two kilometres. */
    LIKELY,
    /** The nearest within ten kilometres, or named as post town only. */
    UNSURE;

    String token() {
        return name().toLowerCase(Locale.ROOT);
    }
}
