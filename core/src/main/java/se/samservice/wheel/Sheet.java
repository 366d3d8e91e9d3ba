package se.samservice.wheel;

import java.util.List;

/**
 * One drawing: the wheel with the beginning of its legend, or more of the legend.
 *
 * @param wheelY where the wheel's box begins, or less than 0 when the wheel is not on this sheet
 * @param wheelSize how wide and high the wheel's box is
 */
record Sheet(
        double width,
        double height,
        double wheelX,
        double wheelY,
        double wheelSize,
        List<KeyItem> key,
        List<TextRun> lines,
        List<LegendLayout.LegendNumber> numbers) {

    /** How far a wheel drawn around {@link WheelBands#CENTRE} is moved to the right. */
    double moveX() {
        return wheelX + wheelSize / 2 - WheelBands.CENTRE;
    }

    /** How far it is moved down. */
    double moveY() {
        return wheelY + wheelSize / 2 - WheelBands.CENTRE;
    }

    boolean hasWheel() {
        return wheelY >= 0;
    }
}
