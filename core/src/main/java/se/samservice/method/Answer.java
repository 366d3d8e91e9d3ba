package se.samservice.method;

import se.samservice.value.Term;

/** How far an item of a checklist is seen to (Swedish: <i>svar</i>). */
public enum Answer implements Term {
    /** It is done. */
    YES,
    /** Some of it is done. */
    PARTLY,
    /** It is not done. */
    NO,
    /** It does not concern this municipality. */
    NOT_APPLICABLE
}
