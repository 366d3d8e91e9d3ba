/** A web service around the library, as a municipality could run it in Quarkus 3. */
package se.samservice.examples.quarkus;
