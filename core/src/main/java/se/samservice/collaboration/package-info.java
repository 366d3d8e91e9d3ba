/**
 * What is done together (Swedish: <i>samverkan</i>): events, tours, matters, dialogues, compensation, forum, effects. Begin
 * with {@link se.samservice.collaboration.Event}.
 */
@NullMarked
package se.samservice.collaboration;

import org.jspecify.annotations.NullMarked;
