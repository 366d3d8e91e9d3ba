package se.samservice.wheel;

/**
 * A straight piece of text on an arc, a letter or a word, placed by the middle of its box.
 *
 * @param radius of the middle of the box
 * @param angle of the middle of the box
 * @param width of the box
 * @param flipped whether it is turned over because it stands in the lower half
 */
record Word(String text, double size, double radius, double angle, double width, boolean flipped) {

    /** From the middle of a line of text to its baseline. */
    static final double TO_BASELINE = 0.36;

    /** Half the height of a box that holds ascenders and descenders. */
    static final double HALF_HEIGHT = 0.54;

    double rotation() {
        return flipped ? angle - 180 : angle;
    }

    /** How far from the centre of the wheel the middle of its baseline is. */
    double baseline() {
        return flipped ? radius + size * TO_BASELINE : radius - size * TO_BASELINE;
    }
}
