/** Rules about municipalities and villages. */
@NullMarked
package se.samservice.validation.rule.place;

import org.jspecify.annotations.NullMarked;
