package se.samservice.collaboration;

import se.samservice.value.Term;

/** In what capacity somebody takes part. */
public enum ParticipantRole implements Term {
    /** Receives the others (Swedish: <i>värd</i>). */
    HOST,
    /** Presents something (Swedish: <i>talare</i>). */
    SPEAKER,
    /** Is there to listen, the "listening hat" on (Swedish: <i>lyssnare</i>). */
    LISTENER,
    /** Takes part like anybody (Swedish: <i>deltagare</i>). */
    PARTICIPANT
}
