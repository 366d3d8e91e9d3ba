package se.samservice.wheel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The radii of everything in the wheel: months outermost, then weeks, rings, and the hub in the middle.
 *
 * @param months the outer edge of the band of months
 * @param weeks the outer edge of the band of weeks, which is empty when no weeks are shown
 * @param outside the outer edge of the outermost ring
 */
record WheelBands(double months, double weeks, double outside, double hub, double laneHeight, List<RingBand> rings) {

    /** Where the middle of every wheel is, however large: the sheet moves it to its place. */
    static final double CENTRE = WheelPage.WHEEL / 2;

    /** Between the months and the edge of the wheel's box. */
    private static final double EDGE = 12;

    private static final double SMALLEST_HUB = 76;
    private static final double COMFORTABLE_HUB = 120;
    private static final double LARGEST_HUB = 180;
    private static final double COMFORTABLE_LANE = 40;
    private static final double HIGHEST_LANE = 90;
    private static final double GAP = 3;
    private static final double PAD = 1.5;
    private static final int MOST_STRIPS = 8;

    /** The bands of a wheel so wide for so many lanes in each ring, the outermost first; all lanes are equally high. */
    static WheelBands of(WheelPage page, double wheel, boolean weeks, int[] lanes) {
        double radius = wheel / 2 - EDGE;
        double size = page.labelSize();
        double monthsHeight = size * 1.75;
        double weeksHeight = weeks ? size * 1.25 : 0;
        double outside = radius - monthsHeight - weeksHeight - (weeks ? 0 : GAP);
        double strip = lanes.length > MOST_STRIPS ? 0 : size * 1.1;
        double fixed = lanes.length * (strip + GAP + 2 * PAD);
        int all = Math.max(1, Arrays.stream(lanes).sum());
        double height = laneHeight(outside - fixed, all);
        List<RingBand> rings = new ArrayList<>();
        double outer = outside;
        for (int i = 0; i < lanes.length; i++) {
            List<Lane> own = new ArrayList<>();
            double top = outer - strip - PAD;
            for (int j = 0; j < lanes[i]; j++) {
                own.add(new Lane(i, top - (j + 1) * height, top - j * height));
            }
            double inner = top - lanes[i] * height - PAD;
            rings.add(new RingBand(i, inner, outer, strip, own));
            outer = inner - GAP;
        }
        return new WheelBands(radius, radius - monthsHeight, outside, outer, height, rings);
    }

    /** How wide the box is that the wheel fits in. */
    double wheel() {
        return 2 * (months + EDGE);
    }

    private static double laneHeight(double room, int lanes) {
        double smallest = (room - SMALLEST_HUB) / lanes;
        double comfortable = (room - COMFORTABLE_HUB) / lanes;
        if (comfortable < COMFORTABLE_LANE) {
            return Math.min(COMFORTABLE_LANE, smallest);
        }
        return Math.max(Math.min(comfortable, HIGHEST_LANE), (room - LARGEST_HUB) / lanes);
    }
}
