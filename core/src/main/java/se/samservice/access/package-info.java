/**
 * How far it is to service and how fragile that is (Swedish: <i>tillgänglighet</i>, here in the sense of distance). Begin
 * with {@link se.samservice.access.ServiceAccess}.
 *
 * <p>What is asked of the data and what if it changed, as values, and as {@link se.samservice.access.AccessTable} and
 * {@link se.samservice.access.ImpactTable} for people; {@link se.samservice.access.AccessThreshold} sets a limit beside a
 * distance. Support amounts may not come here: what follows from a distance is for the region to decide.
 */
@NullMarked
package se.samservice.access;

import org.jspecify.annotations.NullMarked;
