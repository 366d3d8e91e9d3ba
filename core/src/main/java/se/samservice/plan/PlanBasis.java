package se.samservice.plan;

import se.samservice.value.Term;

/** What a plan was made from. */
public enum PlanBasis implements Term {
    /** Talks with villages and shops (Swedish: <i>dialog</i>). */
    DIALOGUE,
    /** A survey (Swedish: <i>enkät</i>). */
    SURVEY,
    /** A consultation (Swedish: <i>remiss</i>, <i>samråd</i>). */
    CONSULTATION,
    /** An inventory (Swedish: <i>inventering</i>). */
    INVENTORY
}
