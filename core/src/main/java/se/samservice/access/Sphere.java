package se.samservice.access;

import java.util.Optional;
import se.samservice.value.Coordinates;

/**
 * Positions as points on a sphere of radius one, where the poles and the date line are nothing special.
 *
 * @param x towards 0° N 0° E
 * @param y towards 0° N 90° E
 * @param z towards the North Pole
 */
record Sphere(double x, double y, double z) {

    /** Mean radius R₁ of the earth by the IUGG. */
    private static final double RADIUS_METRES = 6_371_008.8;

    /** The point, or empty if there is no such place on earth. */
    static Optional<Sphere> of(Coordinates position) {
        if (Math.abs(position.getLatitude()) > 90 || Math.abs(position.getLongitude()) > 180) {
            return Optional.empty();
        }
        double latitude = Math.toRadians(position.getLatitude());
        double longitude = Math.toRadians(position.getLongitude());
        return Optional.of(new Sphere(
                StrictMath.cos(latitude) * StrictMath.cos(longitude),
                StrictMath.cos(latitude) * StrictMath.sin(longitude),
                StrictMath.sin(latitude)));
    }

    int metresTo(Sphere other) {
        return metres(square(x - other.x) + square(y - other.y) + square(z - other.z));
    }

    /**
     * Whole metres along the surface for the square of a chord. Never falls when the square grows: the square root and
     * rounding do not, and the specification of asin promises it too.
     */
    static int metres(double chordSquared) {
        double half = Math.min(1, Math.sqrt(chordSquared) / 2);
        return (int) Math.round(2 * RADIUS_METRES * StrictMath.asin(half));
    }

    static double square(double number) {
        return number * number;
    }
}
