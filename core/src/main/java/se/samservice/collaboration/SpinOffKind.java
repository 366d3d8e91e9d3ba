package se.samservice.collaboration;

import se.samservice.value.Term;

/** What kind of thing grew out of the work. */
public enum SpinOffKind implements Term {
    /** Somebody started something (Swedish: <i>initiativ</i>). */
    INITIATIVE,
    /** A new project. */
    PROJECT,
    /** People who now talk to each other (Swedish: <i>relation</i>). */
    RELATION,
    /** Money put in (Swedish: <i>investering</i>). */
    INVESTMENT,
    /** A service that was not planned. */
    SERVICE,
    /** Something learnt (Swedish: <i>kunskap</i>). */
    KNOWLEDGE
}
