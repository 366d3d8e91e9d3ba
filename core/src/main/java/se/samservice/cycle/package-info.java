/**
 * The round of the year (Swedish: <i>årshjul</i>): rules for when things happen. Begin with
 * {@link se.samservice.cycle.AnnualCycle}.
 */
@NullMarked
package se.samservice.cycle;

import org.jspecify.annotations.NullMarked;
