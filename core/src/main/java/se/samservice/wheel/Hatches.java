package se.samservice.wheel;

import java.util.List;
import se.samservice.cycle.ActivityKind;

/** A pattern of strokes for each kind, so that kinds can be told apart without colour. */
final class Hatches {

    private static final double TILE = 8;

    /** One tile for each known kind, in the order of the vocabulary; an empty tile is plain. */
    private static final List<String> TILES = List.of(
            "M0 8L8 0M-1 1L1 -1M7 9L9 7",
            "M0 0L8 8M7 -1L9 1M-1 7L1 9",
            "M0 4H8",
            "M4 0V8",
            "M4 3.2V4.8",
            "M0 4H8M4 0V8",
            "M0 8L8 0M-1 1L1 -1M7 9L9 7M0 0L8 8M7 -1L9 1M-1 7L1 9",
            "M0 2H4M4 6H8",
            "M0 2L2 6L4 2L6 6L8 2",
            "");

    private Hatches() {}

    static void define(Svg svg, String prefix) {
        for (int i = 0; i < TILES.size(); i++) {
            if (!TILES.get(i).isEmpty()) {
                svg.open("pattern")
                        .with("id", id(prefix, i))
                        .with("patternUnits", "userSpaceOnUse")
                        .with("width", TILE)
                        .with("height", TILE);
                svg.open("path")
                        .with("d", TILES.get(i))
                        .with("fill", "none")
                        .with("stroke", Palette.INK)
                        .with("stroke-width", i == 4 ? 1.6 : 0.8)
                        .close();
                svg.close();
            }
        }
    }

    /** The fill of a kind's hatch, or none for a plain one. */
    static String fill(String prefix, ActivityKind kind) {
        int index = ActivityKind.known().indexOf(kind);
        return index < 0 || TILES.get(index).isEmpty() ? "none" : "url(#" + id(prefix, index) + ")";
    }

    private static String id(String prefix, int index) {
        return prefix + "-hatch-" + ActivityKind.known().get(index).token();
    }
}
