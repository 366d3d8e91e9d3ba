/**
 * How fast the library is, beside others. {@link se.samservice.examples.benchmarks.Benchmarks} is the program; each class
 * {@code …Benchmark} is one figure, and the packages beneath hold what the library is compared with.
 */
package se.samservice.examples.benchmarks;
