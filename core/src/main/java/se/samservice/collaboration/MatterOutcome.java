package se.samservice.collaboration;

import se.samservice.value.Term;

/** What came of a matter a village brought to the municipality (Swedish: <i>utfall</i>). */
public enum MatterOutcome implements Term {
    /** It was solved. */
    SOLVED,
    /** Some of it was solved. */
    PARTLY_SOLVED,
    /** It could not be changed, and was explained. */
    EXPLAINED,
    /** The municipality said no. */
    DECLINED,
    /** It was taken back. */
    WITHDRAWN
}
