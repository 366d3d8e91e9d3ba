package se.samservice.wheel;

import java.util.List;

/**
 * The text of a piece along its lane.
 *
 * @param lines from the first to the last as they are read
 * @param size the font size
 * @param angle where the lines begin, or end when they are flush with their end
 * @param flushEnd whether the lines end at the angle instead of beginning there
 * @param flipped whether the text is turned over because it stands in the lower half
 * @param radius the middle of the lines taken together
 */
record Label(List<String> lines, double size, double angle, boolean flushEnd, boolean flipped, double radius) {

    static final double LINE_HEIGHT = 1.16;

    /** The middle of a line. */
    double radius(int line) {
        return radius(line, lines.size(), size, radius, flipped);
    }

    static double radius(int line, int lines, double size, double radius, boolean flipped) {
        double down = (line - (lines - 1) / 2.0) * size * LINE_HEIGHT;
        return flipped ? radius + down : radius - down;
    }
}
