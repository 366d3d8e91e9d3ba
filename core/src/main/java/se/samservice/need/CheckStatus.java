package se.samservice.need;

import se.samservice.value.Term;

/** Whether something that the law may ask for has been looked into (Swedish: <i>prövning</i>). */
public enum CheckStatus implements Term {
    /** It has been found that no check is needed. */
    NOT_NEEDED,
    /** A check is needed and not yet made. */
    OPEN,
    /** The check has been made. */
    DONE
}
