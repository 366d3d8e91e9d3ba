package se.samservice.value;

import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/**
 * A position on the earth in WGS84 (EPSG:4326), decimal degrees.
 *
 * <p>Any two finite numbers can be held, so that a mistake in the data can be loaded and reported; {@link Position} says
 * which positions exist.
 */
@Value.Immutable
@SamserviceStyle
@Position
public interface Coordinates extends Extensible {

    /**
     * Degrees north of the equator.
     *
     * @return a finite number; good values lie between −90 and 90
     */
    double getLatitude();

    /**
     * Degrees east of Greenwich.
     *
     * @return a finite number; good values lie between −180 and 180
     */
    double getLongitude();

    /** Refuses what JSON cannot carry. */
    @Value.Check
    default void check() {
        if (!Double.isFinite(getLatitude()) || !Double.isFinite(getLongitude())) {
            throw new IllegalStateException(
                    "No such position: latitude " + getLatitude() + ", longitude " + getLongitude());
        }
    }

    /**
     * The position with this latitude and longitude.
     *
     * @param latitude degrees north
     * @param longitude degrees east
     * @return the position
     * @throws IllegalStateException if a number is infinite or not a number
     */
    static Coordinates of(double latitude, double longitude) {
        return builder().latitude(latitude).longitude(longitude).build();
    }

    /**
     * Starts a position; {@code build()} throws {@link IllegalStateException} if a number is infinite or none.
     *
     * @return a new builder
     */
    static CoordinatesBuilder builder() {
        return new CoordinatesBuilder();
    }

    /**
     * Starts from the values of this position.
     *
     * @return a new builder
     */
    default CoordinatesBuilder toBuilder() {
        return builder().from(this);
    }
}
