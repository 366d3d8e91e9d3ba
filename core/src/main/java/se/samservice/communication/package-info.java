/**
 * What makes shops and enthusiasts visible (Swedish: <i>artiklar, filmer, bildbank, inspirationsbank</i>). Begin with
 * {@link se.samservice.communication.Publication}.
 */
@NullMarked
package se.samservice.communication;

import org.jspecify.annotations.NullMarked;
