package se.samservice.wheel;

import java.util.List;
import java.util.stream.IntStream;

/** The sheet a wheel is drawn for (Swedish: <i>sida</i>). */
public enum WheelPage {
    /** A4 upright: the wheel above, the legend in columns below it and on further pages. */
    A4(210, 297, 10, 18, 16),
    /** A3 lying: the wheel to the left, the legend to the right and on further pages. */
    A3(420, 297, 10, 16, 14),
    /** A screen: one drawing of a fixed width that is as high as its legend needs. */
    SCREEN(0, 0, 0, 15, 13);

    /** The wheel's box is as wide and as high, in the unit of all drawings, unless a screen needs a larger one. */
    static final double WHEEL = 1000;

    private static final double SCREEN_WIDTH = 1568;
    private static final double SCREEN_MARGIN = 24;

    private final int widthMillimetres;
    private final int heightMillimetres;
    private final int marginMillimetres;
    private final int largestLabel;
    private final int smallestLabel;

    WheelPage(int widthMillimetres, int heightMillimetres, int marginMillimetres, int largestLabel, int smallestLabel) {
        this.widthMillimetres = widthMillimetres;
        this.heightMillimetres = heightMillimetres;
        this.marginMillimetres = marginMillimetres;
        this.largestLabel = largestLabel;
        this.smallestLabel = smallestLabel;
    }

    /** Whether it is a sheet of a given size. */
    boolean isPaper() {
        return widthMillimetres > 0;
    }

    boolean isUpright() {
        return heightMillimetres > widthMillimetres;
    }

    int widthMillimetres() {
        return widthMillimetres;
    }

    int heightMillimetres() {
        return heightMillimetres;
    }

    /** Units of the drawing for a millimetre: the wheel takes up the smaller side between the margins. */
    private double unitsPerMillimetre() {
        return WHEEL / (Math.min(widthMillimetres, heightMillimetres) - 2 * marginMillimetres);
    }

    double width() {
        return isPaper() ? widthMillimetres * unitsPerMillimetre() : SCREEN_WIDTH;
    }

    /** The height of a sheet; a screen has none of its own. */
    double height() {
        return isPaper() ? heightMillimetres * unitsPerMillimetre() : Double.MAX_VALUE;
    }

    /** How wide the wheel's box may be, the best first: on a screen as wide as all of it when there is much to draw. */
    List<Double> wheels() {
        return isPaper() ? List.of(WHEEL) : List.of(WHEEL, SCREEN_WIDTH - 2 * SCREEN_MARGIN);
    }

    double margin() {
        return isPaper() ? marginMillimetres * unitsPerMillimetre() : SCREEN_MARGIN;
    }

    /** Font sizes of labels in the wheel, the best first. On A4 the smallest is 8.6 points, on A3 11. */
    int[] labelSizes() {
        return IntStream.rangeClosed(0, largestLabel - smallestLabel)
                .map(less -> largestLabel - less)
                .toArray();
    }

    /** The font size that everything in the wheel is measured by. */
    int labelSize() {
        return largestLabel;
    }

    int smallestLabel() {
        return smallestLabel;
    }

    /** The font size of the legend. */
    double textSize() {
        return smallestLabel + (this == SCREEN ? 2 : 0);
    }
}
