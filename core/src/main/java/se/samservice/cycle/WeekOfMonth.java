package se.samservice.cycle;

import se.samservice.value.Term;

/** Which of the Mondays, Tuesdays … of a month (Swedish: <i>vilken vecka i månaden</i>). */
public enum WeekOfMonth implements Term {
    /** The first. */
    FIRST,
    /** The second. */
    SECOND,
    /** The third. */
    THIRD,
    /** The fourth. */
    FOURTH,
    /** The last, whether fourth or fifth. */
    LAST
}
