/**
 * Arbitraries for jqwik: values good and bad. Begin with {@link
 * se.samservice.testkit.arbitrary.DatasetArbitraries}. Nothing outside this package may need jqwik.
 */
@NullMarked
package se.samservice.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
