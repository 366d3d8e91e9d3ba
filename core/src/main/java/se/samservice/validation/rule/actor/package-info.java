/** Rules about who takes part and who is responsible. */
@NullMarked
package se.samservice.validation.rule.actor;

import org.jspecify.annotations.NullMarked;
