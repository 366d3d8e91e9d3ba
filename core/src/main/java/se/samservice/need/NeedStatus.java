package se.samservice.need;

import se.samservice.value.Term;

/** How far a need has come. */
public enum NeedStatus implements Term {
    /** Somebody has said it (Swedish: <i>framfört</i>). */
    RAISED,
    /** It has been looked into (Swedish: <i>analyserat</i>). */
    ANALYSED,
    /** Something is being done about it. */
    ADDRESSED,
    /** It is met. */
    MET,
    /** It is no longer pursued. */
    DROPPED;

    /**
     * Whether the need still waits for an answer.
     *
     * @return true until it is met or dropped
     */
    public boolean isOpen() {
        return this != MET && this != DROPPED;
    }
}
