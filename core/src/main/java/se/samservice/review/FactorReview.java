package se.samservice.review;

import java.util.Objects;
import se.samservice.method.SuccessFactor;

/**
 * A success factor and what the data shows of it (Swedish: <i>framgångsfaktorn och uppgifterna</i>).
 *
 * @param factor the factor
 * @param showing what the data shows
 */
public record FactorReview(SuccessFactor factor, Showing showing) {

    /**
     * Refuses null.
     *
     * @param factor the factor
     * @param showing what the data shows
     */
    public FactorReview {
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(showing, "showing");
    }
}
