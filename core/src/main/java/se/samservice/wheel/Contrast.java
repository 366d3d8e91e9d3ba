package se.samservice.wheel;

import java.util.List;
import java.util.regex.Pattern;

/** How well text stands out from its ground, as WCAG 2 reckons it. */
final class Contrast {

    /** What normal text must reach (WCAG 2.1, 1.4.3). */
    static final double ENOUGH = 4.5;

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** Black comes last: it is needed only on the few grounds where neither of the others is enough. */
    private static final List<String> INKS = List.of(Palette.INK, "#FFFFFF", "#000000");

    private Contrast() {}

    static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }

    /** The first ink that is readable on a ground. */
    static String inkOn(String ground) {
        return INKS.stream()
                .filter(ink -> ratio(ink, ground) >= ENOUGH)
                .findFirst()
                .orElseThrow();
    }

    /** From 1 for the same colour to 21 for black on white. */
    static double ratio(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return a > b ? a / b : b / a;
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
