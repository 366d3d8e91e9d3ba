package se.samservice.shop;

import se.samservice.value.Term;

/**
 * Where a shop stands in its life.
 *
 * <p>A reopened shop is {@link #OPEN} again under the same id; a shop that keeps summer hours only is {@link #OPEN} with
 * {@link Shop#getYearRound()} false.
 */
public enum ShopStatus implements Term {
    /** Somebody works on opening it. */
    PLANNED,
    /** Customers can come. */
    OPEN,
    /** Shut for a time, meant to open again (Swedish: <i>vilande</i>). */
    PAUSED,
    /** Still open, with a known end. */
    CLOSING,
    /** Shut for good as far as anyone knows (Swedish: <i>nedlagd</i>). */
    CLOSED;

    /**
     * Whether customers can come.
     *
     * @return true for {@link #OPEN} and {@link #CLOSING}
     */
    public boolean isTrading() {
        return this == OPEN || this == CLOSING;
    }
}
