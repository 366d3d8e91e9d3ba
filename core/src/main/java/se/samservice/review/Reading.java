package se.samservice.review;

import se.samservice.value.Term;

/** How far the data shows that something is lived up to (Swedish: <i>läsning</i>). It says nothing of what was done and not noted. */
public enum Reading implements Term {
    /** There is no evidence. */
    NOT_SHOWN,
    /** There is evidence, and something that weighs is missing. */
    PARTLY,
    /** There is evidence, and nothing that weighs is missing. */
    SHOWN
}
