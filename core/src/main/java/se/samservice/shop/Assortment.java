package se.samservice.shop;

import se.samservice.value.Term;

/**
 * How much of what a household needs a grocery shop sells; the split the national register Pipos makes.
 *
 * <p>Not the legal term <i>mångsidigt utbud</i> (at least 1 000 articles), which {@link Shop#getArticleCount()} serves.
 */
public enum Assortment implements Term {
    /** A full assortment (Swedish: <i>fullsortiment</i>). */
    FULL,
    /** Less than that, often a smaller or seasonal shop (Swedish: <i>ej fullsortiment</i>). */
    LIMITED
}
