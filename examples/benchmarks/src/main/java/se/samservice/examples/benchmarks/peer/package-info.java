/** What does the same as the library: other libraries on plain models, and code written by hand. */
package se.samservice.examples.benchmarks.peer;
