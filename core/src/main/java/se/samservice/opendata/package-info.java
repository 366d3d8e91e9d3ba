/**
 * What of a dataset everybody may see (Swedish: <i>öppna data</i>). Begin with
 * {@link se.samservice.opendata.OpenData}. How it is written down, in which file and form, is no matter of this package.
 */
@NullMarked
package se.samservice.opendata;

import org.jspecify.annotations.NullMarked;
