/**
 * Datasets as JSON. Begin with {@link se.samservice.json.SamserviceJson}.
 */
@NullMarked
package se.samservice.json;

import org.jspecify.annotations.NullMarked;
