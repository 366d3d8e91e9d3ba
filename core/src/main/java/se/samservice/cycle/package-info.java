/**
 * The round of the year (Swedish: <i>årshjul</i>): rules for when things happen. Begin with
 * {@link se.samservice.cycle.AnnualCycle}; {@link se.samservice.cycle.Occurrences} works out the days.
 */
@NullMarked
package se.samservice.cycle;

import org.jspecify.annotations.NullMarked;
