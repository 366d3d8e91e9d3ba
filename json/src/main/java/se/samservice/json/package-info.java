/**
 * Datasets as JSON. Begin with {@link se.samservice.json.SamserviceJson}; {@link se.samservice.json.ReportJson} writes what
 * was found in one.
 */
@NullMarked
package se.samservice.json;

import org.jspecify.annotations.NullMarked;
