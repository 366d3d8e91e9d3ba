/**
 * How each type stands in JSON, found by reflection on the accessors and builders of the core, once for reading and
 * writing alike. Begin with {@link se.samservice.json.binding.Shape}. For this library only.
 *
 * <p>Uses only the token streams of Jackson, so that the same code serves our own façade, which collects every fault, and
 * a mapper of the host's, which wants an exception at the first.
 */
@NullMarked
package se.samservice.json.binding;

import org.jspecify.annotations.NullMarked;
