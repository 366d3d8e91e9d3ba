/**
 * A register of service places, as PIPOS Serviceanalys exports it and many systems do, made into a dataset. Begin with
 * {@link se.samservice.examples.pipos.PiposImport}.
 *
 * <p>The way of a row: {@code TextFile} decodes, {@code Table} cuts into rows, {@code PlaceRow} understands the cells,
 * {@code Localities} finds the village, {@code Places} puts together what is one place, {@code ImportReport} tells.
 */
@NullMarked
package se.samservice.examples.pipos;

import org.jspecify.annotations.NullMarked;
