/** Rules about checklists and what was answered. */
@NullMarked
package se.samservice.validation.rule.method;

import org.jspecify.annotations.NullMarked;
