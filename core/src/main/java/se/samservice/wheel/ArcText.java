package se.samservice.wheel;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays text along arcs. Text on a path would do that, but librsvg does not draw it at all and Batik refuses half of its
 * spellings, so every piece of text is straight and turned at its own angle: each letter where letters stand for
 * themselves, each word in scripts that join letters or are read from the right.
 *
 * <p>A letter stands in the middle of its own slot, so that a text is as long as it was measured whatever font is used.
 */
final class ArcText {

    /** How far the ends of a straight word may leave the arc, as a share of the font size. */
    private static final double DEVIATION = 0.45;

    /** The slot of a letter, seen from the widest it may become: a little more than in Arial. */
    private static final double SLOT = 1.04 / TextWidths.SAFETY;

    private static final double WORD_GAP = 0.36;

    private ArcText() {}

    /** The letters or words of a label at their places. */
    static List<Word> words(Label label) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < label.lines().size(); i++) {
            String line = label.lines().get(i);
            double start = label.flushEnd() ? -width(line, label.size()) : 0;
            words.addAll(at(line, label.size(), label.radius(i), label.angle(), label.flipped(), start, 0, false));
        }
        return words;
    }

    /** A short bold text centred at an angle, its letters spaced out where they stand for themselves. */
    static List<Word> spaced(String text, double size, double radius, double angle, double tracking) {
        double start = -spacedWidth(text, size, tracking) / 2;
        return at(text, size, radius, angle, Polar.isFlipped(angle), start, tracking, true);
    }

    private static List<Word> at(
            String text,
            double size,
            double radius,
            double angle,
            boolean flipped,
            double start,
            double tracking,
            boolean bold) {
        List<Word> words = new ArrayList<>();
        double at = start;
        double gap = gap(text, size, tracking);
        boolean letters = standsForItself(text);
        for (String part : parts(text)) {
            double width = partWidth(part, letters, size, bold);
            double along = Polar.degrees(at + width / 2, radius);
            if (!part.equals(" ")) {
                words.add(new Word(
                        part,
                        size,
                        radius - Polar.deviation(width, radius) / 2,
                        angle + (flipped ? -along : along),
                        width,
                        flipped));
            }
            at += width + gap;
        }
        return words;
    }

    /** How long a line is along its arc. */
    static double width(String line, double size) {
        return width(line, size, 0, false);
    }

    /** How long {@link #spaced} text is along its arc. */
    static double spacedWidth(String text, double size, double tracking) {
        return width(text, size, tracking, true);
    }

    private static double width(String text, double size, double tracking, boolean bold) {
        double gap = gap(text, size, tracking);
        boolean letters = standsForItself(text);
        return parts(text).stream()
                        .mapToDouble(part -> partWidth(part, letters, size, bold) + gap)
                        .sum()
                - gap;
    }

    private static double partWidth(String part, boolean letters, double size, boolean bold) {
        double width = bold ? TextWidths.ofBold(part, size) : TextWidths.of(part, size);
        return letters ? width * SLOT : width;
    }

    private static double gap(String text, double size, double tracking) {
        return standsForItself(text) ? tracking : size * WORD_GAP;
    }

    /** Whether each straight part of a line stays close enough to its arc. */
    static boolean isSmooth(String line, double size, double radius) {
        return mostDeviation(line, size, radius) <= DEVIATION * size;
    }

    /** How far the ends of the parts of a line leave its arc. */
    static double mostDeviation(String line, double size, double radius) {
        return standsForItself(line)
                ? Polar.deviation(size, radius)
                : parts(line).stream()
                        .mapToDouble(part -> Polar.deviation(TextWidths.of(part, size), radius))
                        .max()
                        .orElse(0);
    }

    private static boolean standsForItself(String text) {
        return text.chars().allMatch(c -> c < 0x180 || (c >= 0x2010 && c <= 0x203A));
    }

    /** Letters, or words in the order in which they stand from left to right. */
    private static List<String> parts(String text) {
        if (standsForItself(text)) {
            return text.chars().mapToObj(Character::toString).toList();
        }
        String[] words = text.split(" ", -1);
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            reorder(text, words);
        }
        return List.of(words);
    }

    private static void reorder(String text, String[] words) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[words.length];
        int at = 0;
        for (int i = 0; i < words.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(at);
            at += words[i].length() + 1;
        }
        Bidi.reorderVisually(levels, 0, words, 0, words.length);
    }
}
