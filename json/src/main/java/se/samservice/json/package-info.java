/**
 * Datasets as JSON. Begin with {@link se.samservice.json.SamserviceJson}; {@link se.samservice.json.ReportJson} writes what
 * was found in one, and {@link se.samservice.json.RuleSetJson} reads rule sets, which say how much each rule matters.
 */
@NullMarked
package se.samservice.json;

import org.jspecify.annotations.NullMarked;
