package se.samservice.plan;

import se.samservice.value.Term;

/** How far a measure has come (Swedish: <i>genomförande</i>). */
public enum MeasureStatus implements Term {
    /** It is to be done. */
    PLANNED,
    /** It is being done. */
    ONGOING,
    /** It is done. */
    DONE,
    /** It will not be done. */
    DROPPED
}
