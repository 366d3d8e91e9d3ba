/**
 * The annual cycle as a file for calendar programs (Swedish: <i>kalenderfil</i>). Begin with
 * {@link se.samservice.calendar.CycleCalendar}.
 *
 * <p>Calendars are written here and never read, and nobody is invited: names and addresses of persons may not come here.
 */
@NullMarked
package se.samservice.calendar;

import org.jspecify.annotations.NullMarked;
