package se.samservice.method;

import se.samservice.value.Term;

/**
 * One of the five conditions for service work to succeed that Tillväxtverket names.
 *
 * Source: Tillväxtverket, <i>Med samverkan som nav</i> (2020).
 */
public enum AgencyDimension implements Term {
    /** The work starts from what people need (Swedish: <i>behov</i>). */
    NEEDS,
    /** Those concerned stand behind it (Swedish: <i>förankring</i>). */
    ANCHORING,
    /** It is done together (Swedish: <i>samverkan</i>). */
    COLLABORATION,
    /** It is written down who does what, and who pays (Swedish: <i>plan</i>). */
    PLAN,
    /** All share a picture of where it leads (Swedish: <i>riktning</i>). */
    DIRECTION
}
