/**
 * Which characters a person can see, how to show those that nobody can, and how text from data stands in documents without
 * acting there (Swedish: <i>tecken</i>). Begin with {@link se.samservice.text.Visible} for messages, with
 * {@link se.samservice.text.Markup} for pages and lists. Not exported; how calendars fold lines is their own matter.
 */
@NullMarked
package se.samservice.text;

import org.jspecify.annotations.NullMarked;
