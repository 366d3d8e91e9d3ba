package se.samservice.collaboration;

import se.samservice.value.Term;

/** How well an effect is known; effects of different certainty are never added. */
public enum Certainty implements Term {
    /** Somebody says so (Swedish: <i>uppges</i>). */
    CLAIMED,
    /** Somebody has seen it (Swedish: <i>iakttaget</i>). */
    OBSERVED,
    /** It has been measured (Swedish: <i>uppmätt</i>). */
    MEASURED
}
