package se.samservice.finding;

import se.samservice.value.Term;

/** How much a finding matters, in words of duty. */
public enum Severity implements Term {
    /** A <i>must</i> of the law, of a code list or of this model is broken; the data cannot be relied on. */
    ERROR,
    /** A <i>should</i> of good practice is broken, or something is most likely a mistake. */
    WARNING,
    /** Worth knowing; nothing needs to be done. */
    INFO
}
