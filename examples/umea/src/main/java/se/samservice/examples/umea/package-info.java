/** Umeå's rural service from JSON to report: what a municipality's own program could look like. */
@NullMarked
package se.samservice.examples.umea;

import org.jspecify.annotations.NullMarked;
