package se.samservice.plan;

import se.samservice.value.Term;

/**
 * How a figure is compared with a limit (Swedish: <i>gräns</i>); regions and municipalities differ, and it matters at
 * the limit itself.
 */
public enum Comparison implements Term {
    /** More than the limit. */
    MORE_THAN,
    /** The limit or more. */
    AT_LEAST,
    /** Less than the limit. */
    LESS_THAN,
    /** The limit or less. */
    AT_MOST
}
