/** A web service around the library, as a municipality could run it in Spring Boot 4. */
@NullMarked
package se.samservice.examples.springboot;

import org.jspecify.annotations.NullMarked;
