package se.samservice.access;

import java.util.Objects;
import java.util.Optional;
import se.samservice.shop.DistanceMethod;
import se.samservice.value.PartialDate;

/**
 * How far it is from a village to a place, and how that was found (Swedish: <i>avstånd</i>).
 *
 * <p>Example: {@code Distance.of(12_300, DistanceMethod.ROAD)}.
 *
 * @param metres whole metres, zero or more
 * @param method how it was found
 * @param approximate whether the centre of the place's village stands in for a position that is not known
 * @param asOf when it held, or empty when not known or, for a straight line, of no interest
 */
public record Distance(int metres, DistanceMethod method, boolean approximate, Optional<PartialDate> asOf) {

    /**
     * Holds a distance.
     *
     * @param metres whole metres
     * @param method how it was found
     * @param approximate whether a centre stands in for a position
     * @param asOf when it held, or empty
     * @throws IllegalArgumentException if {@code metres} is negative
     */
    public Distance {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(asOf, "asOf");
        if (metres < 0) {
            throw new IllegalArgumentException("metres: a distance cannot be negative: " + metres);
        }
    }

    /**
     * A distance of no particular day.
     *
     * @param metres whole metres, zero or more
     * @param method how it was found
     * @return the distance
     * @throws IllegalArgumentException if {@code metres} is negative
     */
    public static Distance of(int metres, DistanceMethod method) {
        return new Distance(metres, method, false, Optional.empty());
    }

    /**
     * A distance as it was at a certain time.
     *
     * @param metres whole metres, zero or more
     * @param method how it was found
     * @param asOf when it held
     * @return the distance
     * @throws IllegalArgumentException if {@code metres} is negative
     */
    public static Distance of(int metres, DistanceMethod method, PartialDate asOf) {
        return new Distance(metres, method, false, Optional.of(asOf));
    }

    /**
     * Whether two figures may be set beside each other.
     *
     * @param other the other distance
     * @return true if both were found by the same method
     */
    public boolean isComparableWith(Distance other) {
        return method == other.method;
    }
}
