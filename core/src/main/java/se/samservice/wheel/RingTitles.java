package se.samservice.wheel;

/** The titles along the strips of the rings. */
final class RingTitles {

    static final double TRACKING = 0.8;

    /** Of the circumference, for each of the two times it is written. */
    private static final double SHARE = 0.4;

    private RingTitles() {}

    static double size(double labelSize) {
        return labelSize * 0.82;
    }

    /** The title of a band; the last band may hold all rings there is no room for. */
    static String title(YearWheel wheel, WheelContent content, int ring) {
        int rings = content.rings().size();
        if (rings == 0) {
            return "";
        }
        return ring == WheelPlan.MOST_RINGS - 1 && rings > WheelPlan.MOST_RINGS
                ? WheelText.of(wheel).manyRings(rings - ring)
                : content.rings().get(ring);
    }

    static boolean fits(YearWheel wheel, WheelLayout layout, RingBand band) {
        String title = title(wheel, layout.content(), band.ring());
        if (title.isEmpty()) {
            return true;
        }
        double size = size(wheel.getPage().labelSize());
        double radius = band.outer() - band.strip() / 2;
        boolean smooth = ArcText.isSmooth(title, size, radius);
        return band.strip() > 0
                && smooth
                && ArcText.spacedWidth(title, size, TRACKING) <= StrictMath.PI * 2 * radius * SHARE;
    }
}
