package se.samservice.plan;

import se.samservice.value.Term;

/** What kind of plan it is. */
public enum PlanKind implements Term {
    /** A service plan (Swedish: <i>serviceplan</i>). */
    SERVICE_PLAN,
    /** The older kind, a plan for the supply of goods (Swedish: <i>varuförsörjningsplan</i>). */
    SUPPLY_PLAN,
    /** Both in one (Swedish: <i>service- och varuförsörjningsplan</i>). */
    COMBINED,
    /** Another kind. */
    OTHER
}
