/** The data as teams model it without this library: mutable classes, and records. Constraints as they are usually written. */
package se.samservice.examples.benchmarks.model;
