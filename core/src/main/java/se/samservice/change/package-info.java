/**
 * What has changed between two datasets of the same municipality (Swedish: <i>förändring</i>). Begin with
 * {@link se.samservice.change.Changes}; each {@link se.samservice.change.Change} says of itself what it is, as a value and
 * in a sentence. What changes mean for a plan or a summary is no matter of this package.
 */
@NullMarked
package se.samservice.change;

import org.jspecify.annotations.NullMarked;
