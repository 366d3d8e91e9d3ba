package se.samservice.validation.rule.value;

/** Where Sweden lies, roughly: the box around it, in degrees of WGS 84. */
final class Sweden {

    private static final double SOUTH = 55.0;
    private static final double NORTH = 69.1;
    private static final double WEST = 10.5;
    private static final double EAST = 24.2;
    private static final double EARTH_RADIUS_KM = 6371.0;

    private Sweden() {}

    static boolean contains(double latitude, double longitude) {
        return latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST;
    }

    static boolean isOnEarth(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    /** The way of the crow, by the haversine formula. */
    static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = Math.sin(Math.toRadians(otherLatitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
        double square = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(otherLatitude)) * east * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(square)));
    }
}
