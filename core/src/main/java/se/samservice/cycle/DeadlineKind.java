package se.samservice.cycle;

import se.samservice.value.Term;

/** Who has set the time of an activity. */
public enum DeadlineKind implements Term {
    /** The municipality itself (Swedish: <i>eget val</i>). */
    OWN,
    /** Somebody else, for example a region (Swedish: <i>extern</i>). */
    EXTERNAL,
    /** A law or ordinance (Swedish: <i>lagstadgad</i>). */
    STATUTORY
}
