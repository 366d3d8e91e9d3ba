/**
 * What the villages need and what has been tried (Swedish: <i>behov</i>, <i>lösning</i>). Begin with
 * {@link se.samservice.need.ServiceNeed}.
 */
@NullMarked
package se.samservice.need;

import org.jspecify.annotations.NullMarked;
