/**
 * Opening hours as others write them (Swedish: <i>öppettider</i>): read from Swedish text, written for OpenStreetMap. Begin
 * with {@link se.samservice.hours.SwedishHours} or {@link se.samservice.hours.OsmHours}.
 *
 * <p>What the hours themselves are is told in {@link se.samservice.shop}. Nothing here guesses: a text that can be
 * understood in two ways is refused.
 */
@NullMarked
package se.samservice.hours;

import org.jspecify.annotations.NullMarked;
