/**
 * Checks of whether any constraint is broken (Swedish: <i>villkor</i>), made on the one walk through a dataset, so that
 * Hibernate Validator need be asked only about data that has something wrong. What is reported is always what Hibernate
 * Validator says; no rule and no text may live here. Begin with
 * {@link se.samservice.validation.constraint.ConstraintChecks}.
 */
@NullMarked
package se.samservice.validation.constraint;

import org.jspecify.annotations.NullMarked;
