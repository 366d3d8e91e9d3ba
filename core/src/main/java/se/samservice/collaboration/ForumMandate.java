package se.samservice.collaboration;

import se.samservice.value.Term;

/** What a forum may do. */
public enum ForumMandate implements Term {
    /** It gives advice (Swedish: <i>rådgivande</i>). */
    ADVISORY,
    /** It decides (Swedish: <i>beslutande</i>). */
    DECIDING,
    /** Its members tell each other (Swedish: <i>erfarenhetsutbyte</i>). */
    EXCHANGE
}
