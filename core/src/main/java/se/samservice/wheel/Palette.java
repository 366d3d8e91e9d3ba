package se.samservice.wheel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samservice.cycle.ActivityKind;

/**
 * The colours of a wheel: light fills under one dark ink, which print with little toner and survive grey copies.
 *
 * <p>The ten fills were sought by computer: ink stands out by 7.2:1 or more on each, and each pair differs by at least 24
 * (CIE76), and by 14 in the eyes of those who do not see red or green.
 */
final class Palette {

    static final String INK = "#1A1A1A";
    static final String FAINT_INK = "#55524C";
    static final String PAPER = "#FFFFFF";
    static final String GROUND = "#F8F7F4";
    static final String OTHER_GROUND = "#F0EEE9";
    static final String STRIP = "#E4E1DA";
    static final String SPOKE = "#D5D1C8";

    private static final Map<ActivityKind, String> FILLS = new LinkedHashMap<>();

    static {
        FILLS.put(ActivityKind.VISIT, "#5BCCA8");
        FILLS.put(ActivityKind.MEETING, "#A0B0F4");
        FILLS.put(ActivityKind.EVENT, "#ECC459");
        FILLS.put(ActivityKind.DECISION, "#F0898D");
        FILLS.put(ActivityKind.REPORT, "#F7EFB7");
        FILLS.put(ActivityKind.APPLICATION, "#E19A5F");
        FILLS.put(ActivityKind.PAYMENT, "#DDEF89");
        FILLS.put(ActivityKind.FOLLOW_UP, "#66E6F9");
        FILLS.put(ActivityKind.COMMUNICATION, "#EE8FC9");
        FILLS.put(ActivityKind.OTHER, "#E3E1DC");
    }

    private Palette() {}

    /** The fill of a kind; a kind that this library does not know is drawn as other. */
    static String fill(ActivityKind kind) {
        return FILLS.getOrDefault(kind, FILLS.getOrDefault(ActivityKind.OTHER, STRIP));
    }

    static List<String> fills() {
        return List.copyOf(FILLS.values());
    }
}
