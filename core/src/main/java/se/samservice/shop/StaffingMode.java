package se.samservice.shop;

import se.samservice.value.Term;

/**
 * Whether somebody stands behind the counter during certain hours.
 *
 * <p>A hybrid shop (Swedish: <i>hybridbutik</i>) is no mode of its own: it has hours of both.
 */
public enum StaffingMode implements Term {
    /** Somebody is there (Swedish: <i>bemannad</i>). */
    STAFFED,
    /** Customers let themselves in and pay by machine (Swedish: <i>obemannad</i>). */
    UNSTAFFED
}
