/** Rules about needs and solutions. */
@NullMarked
package se.samservice.validation.rule.need;

import org.jspecify.annotations.NullMarked;
