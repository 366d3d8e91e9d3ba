package se.samservice.plan;

import se.samservice.value.Term;

/** What a distance in a rule is counted from. */
public enum DistanceFrom implements Term {
    /** The main town of the municipality (Swedish: <i>centralort</i>). */
    MAIN_TOWN,
    /** The next shop (Swedish: <i>närmaste butik</i>). */
    NEXT_SHOP
}
