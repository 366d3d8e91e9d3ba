package se.samservice.access;

import se.samservice.value.Term;

/** What a distance says of a limit; an indication, for regions decide and may make exceptions. */
public enum ThresholdResult implements Term {
    /** The limit seems to be met (Swedish: <i>uppfyllt</i>). */
    MET,
    /** The limit seems not to be met (Swedish: <i>inte uppfyllt</i>). */
    NOT_MET,
    /** The data does not tell (Swedish: <i>går inte att bedöma</i>). */
    UNKNOWN
}
