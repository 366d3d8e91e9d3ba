package se.samservice.place;

import se.samservice.value.Term;

/** Who is counted in a {@link Population}; figures of different kinds are never added or compared. */
public enum PopulationKind implements Term {
    /** People registered there in the population register (Swedish: <i>folkbokförda</i>). */
    REGISTERED,
    /** People who live there all year round, whether registered or not (Swedish: <i>åretruntboende</i>). */
    ALL_YEAR,
    /** People who live there part of the year (Swedish: <i>deltidsboende</i>). */
    PART_TIME
}
