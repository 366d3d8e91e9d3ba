/** Rules about what is done together. */
@NullMarked
package se.samservice.validation.rule.collaboration;

import org.jspecify.annotations.NullMarked;
