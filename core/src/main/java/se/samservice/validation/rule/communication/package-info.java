/** Rules about images and publications. */
@NullMarked
package se.samservice.validation.rule.communication;

import org.jspecify.annotations.NullMarked;
