/**
 * Small values that every other package is made of: identities, texts in two languages, dates that are only partly
 * known, positions, sources, and properties of others. Nothing here knows of villages or shops.
 */
@NullMarked
package se.samservice.value;

import org.jspecify.annotations.NullMarked;
