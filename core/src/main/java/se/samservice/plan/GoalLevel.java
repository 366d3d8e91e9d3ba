package se.samservice.plan;

import se.samservice.value.Term;

/** On what level a goal stands. */
public enum GoalLevel implements Term {
    /** For the whole (Swedish: <i>övergripande mål</i>). */
    OVERALL,
    /** For the municipality (Swedish: <i>kommunalt mål</i>). */
    MUNICIPAL,
    /** Part of another goal (Swedish: <i>delmål</i>). */
    SUB_GOAL
}
