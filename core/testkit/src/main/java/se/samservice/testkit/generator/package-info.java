/**
 * Whole made-up municipalities of any size, for tests of what a program does with much data. Begin with {@link
 * se.samservice.testkit.generator.MunicipalityGenerator}. What is made here is valid; what is faulty lives elsewhere.
 */
@NullMarked
package se.samservice.testkit.generator;

import org.jspecify.annotations.NullMarked;
