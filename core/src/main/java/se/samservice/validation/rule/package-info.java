/**
 * What a rule about a whole dataset is (Swedish: <i>regel</i>); the rules themselves lie in the packages below, one
 * class each, in the same order as the domain.
 */
@NullMarked
package se.samservice.validation.rule;

import org.jspecify.annotations.NullMarked;
