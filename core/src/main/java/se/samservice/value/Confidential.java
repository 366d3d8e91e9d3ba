package se.samservice.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The attribute may hold a business secret or personal data and is not for everyone.
 *
 * <p>It stands in the JSON of a dataset, which the municipality keeps to itself, but never in {@code toString()}, in a
 * finding or in anything that is published.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Confidential {}
