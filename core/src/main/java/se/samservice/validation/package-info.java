/**
 * Judges datasets (Swedish: <i>validering</i>). Begin with {@link se.samservice.validation.ServiceValidator}; what it can
 * find is listed in {@link se.samservice.validation.RuleCatalogue} and told with examples in {@code json/RULES.md}; a
 * {@link se.samservice.validation.RuleSet} says what matters how much.
 *
 * <p>Constraints that one attribute decides stand on the accessors of the value types, where any Jakarta validator sees
 * them; rules in which two things meet lie in the packages below.
 */
@NullMarked
package se.samservice.validation;

import org.jspecify.annotations.NullMarked;
