/**
 * The types of this library in a Jackson 2 mapper. Begin with
 * {@link se.samservice.jackson2.SamserviceJackson2Module}. How a type stands in JSON is told by the Jackson 3 binding of
 * {@code samservice-json} and by nothing here.
 */
@NullMarked
package se.samservice.jackson2;

import org.jspecify.annotations.NullMarked;
