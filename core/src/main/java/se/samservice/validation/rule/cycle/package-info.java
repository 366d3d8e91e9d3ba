/** Rules about the round of the year. */
@NullMarked
package se.samservice.validation.rule.cycle;

import org.jspecify.annotations.NullMarked;
