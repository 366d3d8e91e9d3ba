package se.samservice.wheel;

/** Points and lengths on circles; the same bits on every machine. */
final class Polar {

    private Polar() {}

    static double x(double centre, double radius, double degrees) {
        return centre + radius * StrictMath.sin(StrictMath.toRadians(degrees));
    }

    static double y(double centre, double radius, double degrees) {
        return centre - radius * StrictMath.cos(StrictMath.toRadians(degrees));
    }

    /** How many degrees an arc of a length covers. */
    static double degrees(double length, double radius) {
        return StrictMath.toDegrees(length / radius);
    }

    /** How long an arc is. */
    static double length(double degrees, double radius) {
        return StrictMath.toRadians(degrees) * radius;
    }

    /** How far the ends of a straight text leave the arc that touches its middle. */
    static double deviation(double width, double radius) {
        return width * width / (8 * radius);
    }

    /** Whether text at this angle is turned over to be read from the left. */
    static boolean isFlipped(double degrees) {
        return degrees > 90 && degrees < 270;
    }
}
