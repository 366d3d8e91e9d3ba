/**
 * Small values that every other package is made of: identities, texts in two languages, dates that are only partly
 * known, positions, sources. Nothing here knows of villages or shops.
 */
@NullMarked
package se.samservice.value;

import org.jspecify.annotations.NullMarked;
