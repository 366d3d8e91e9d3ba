/**
 * A quick look at whether any constraint is broken (Swedish: <i>villkor</i>), so that Hibernate Validator need be asked only
 * about data that has something wrong. What is reported is always what Hibernate Validator says; no rule and no text may
 * live here.
 */
@NullMarked
package se.samservice.validation.constraint;

import org.jspecify.annotations.NullMarked;
