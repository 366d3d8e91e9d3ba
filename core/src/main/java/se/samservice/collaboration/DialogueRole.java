package se.samservice.collaboration;

import se.samservice.value.Term;

/** What the municipality does in a dialogue with somebody else. */
public enum DialogueRole implements Term {
    /** It is there, which gives weight (Swedish: <i>närvaro</i>). */
    PRESENT,
    /** It calls the meeting (Swedish: <i>sammankallar</i>). */
    CONVENER,
    /** It writes (Swedish: <i>skrivelse</i>). */
    LETTER,
    /** It asks again (Swedish: <i>följer upp</i>). */
    FOLLOW_UP
}
