/**
 * Who takes part (Swedish: <i>aktör</i>): associations, units, agencies, chains, never persons. Begin with
 * {@link se.samservice.actor.Actor}.
 */
@NullMarked
package se.samservice.actor;

import org.jspecify.annotations.NullMarked;
