package se.samservice.collaboration;

import se.samservice.value.Term;

/** How far a dialogue has come (Swedish: <i>läge</i>). */
public enum DialogueStatus implements Term {
    /** It goes on. */
    OPEN,
    /** The other side is to answer. */
    WAITING,
    /** It led to a result. */
    RESOLVED,
    /** It ended without a result. */
    NO_RESULT
}
