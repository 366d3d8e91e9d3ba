package se.samservice.wheel;

import se.samservice.cycle.OccurrenceStatus;

/**
 * The size of the number that leads from a piece to the legend, with the symbol of its status.
 *
 * @param height of the ground, which is round at both ends
 */
record Badge(double height) {

    double fontSize() {
        return height * 0.57;
    }

    double symbolSize() {
        return height * 0.5;
    }

    double numberWidth(int number) {
        return TextWidths.ofBold(Integer.toString(number), fontSize());
    }

    double width(int number, OccurrenceStatus status) {
        double content = numberWidth(number) + (status == OccurrenceStatus.OPEN ? 0 : symbolSize() + height * 0.12);
        return Math.max(height, content + height * 0.42);
    }
}
