package se.samservice.wheel;

import java.util.ArrayList;
import java.util.List;

/**
 * What begins in the same twelfth of the period and has no place of its own, drawn together with how many they are.
 */
record Bunch(Lane lane, double from, double to, int count) {

    private static final int PARTS = 12;

    static List<Bunch> of(List<Piece> left, Lane lane) {
        int[] counts = new int[PARTS];
        left.forEach(piece -> counts[Math.min(PARTS - 1, (int) (piece.from() * PARTS / 360))]++);
        List<Bunch> bunches = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) {
            if (counts[i] > 0) {
                bunches.add(new Bunch(lane, i * 360.0 / PARTS, (i + 1) * 360.0 / PARTS, counts[i]));
            }
        }
        return bunches;
    }
}
