/** Rules about projects, plans and summaries. */
@NullMarked
package se.samservice.validation.rule.plan;

import org.jspecify.annotations.NullMarked;
