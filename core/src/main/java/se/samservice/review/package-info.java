/**
 * What a dataset shows of the success factors and checklists for a time (Swedish: <i>avstämning mot uppgifterna</i>): evidence,
 * gaps and a plain reading with its reason, beside what people have answered themselves. Begin with
 * {@link se.samservice.review.Review}. Nothing is weighed into points here, and nothing is found fault with; that is
 * validation's.
 */
@NullMarked
package se.samservice.review;

import org.jspecify.annotations.NullMarked;
