/** Rules about values wherever they stand: positions, dates and texts. */
@NullMarked
package se.samservice.validation.rule.value;

import org.jspecify.annotations.NullMarked;
