package se.samservice.communication;

import se.samservice.value.Term;

/** Whether people in an image have agreed to its use (Swedish: <i>samtycke</i>). */
public enum ConsentStatus implements Term {
    /** Nobody can be recognised, or no consent is needed. */
    NOT_NEEDED,
    /** They have agreed. */
    HELD,
    /** They have not been asked or have not answered. */
    MISSING,
    /** They have taken it back. */
    WITHDRAWN
}
