package se.samservice.cycle;

import se.samservice.value.Term;

/** How it stands with one time an activity takes place, seen from a certain day. */
public enum OccurrenceStatus implements Term {
    /** An event tells that it was carried out (Swedish: <i>genomförd</i>). */
    DONE,
    /** Its last day has passed and no event tells that it was carried out (Swedish: <i>försenad</i>). */
    LATE,
    /** It was called off (Swedish: <i>inställd</i>). */
    SKIPPED,
    /** There is still time (Swedish: <i>återstår</i>). */
    OPEN
}
