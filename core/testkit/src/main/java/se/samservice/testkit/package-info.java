/**
 * Valid values and faulty documents for tests. Begin with {@link se.samservice.testkit.Samples}. Nothing here may need a
 * test framework, and no program may need what is here.
 */
@NullMarked
package se.samservice.testkit;

import org.jspecify.annotations.NullMarked;
