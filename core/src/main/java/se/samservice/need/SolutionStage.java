package se.samservice.need;

import se.samservice.value.Term;

/** How far a solution has come. */
public enum SolutionStage implements Term {
    /** Somebody has proposed it. */
    IDEA,
    /** It has been looked into. */
    INVESTIGATED,
    /** It is being tried (Swedish: <i>testas</i>). */
    IN_TRIAL,
    /** It has become part of everyday life. */
    ESTABLISHED,
    /** It was tried and is no more. */
    ENDED,
    /** It was looked into and not tried. */
    REJECTED
}
