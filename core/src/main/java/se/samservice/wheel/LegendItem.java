package se.samservice.wheel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stays together in the legend: a heading, or an activity with its number.
 *
 * @param heading the heading it stands under, or is
 * @param entry the activity; empty for the heading itself
 * @param title the title of the activity, or a part of it
 * @param detail its times and kind
 * @param numbered whether its number stands before it
 */
record LegendItem(String heading, Optional<Entry> entry, String title, String detail, boolean numbered) {

    private static final double LEADING = 1.28;
    private static final double HEADING_SPACE = 0.75;
    private static final double ENTRY_SPACE = 0.42;
    private static final double DETAIL = 0.9;

    /** An item with its lines at their places, seen from its top left corner. */
    record Block(List<TextRun> lines, double height) {}

    static LegendItem heading(String text) {
        return new LegendItem(text, Optional.empty(), "", "", false);
    }

    boolean isHeading() {
        return entry.isEmpty();
    }

    Block headingBlock(String text, double width, double size) {
        List<String> lines = Wrap.within(text, width, line -> TextWidths.ofBold(line, size));
        return block(lines, List.of(), 0, size, size * HEADING_SPACE, true);
    }

    Block entryBlock(double width, double size, double indent) {
        double room = width - indent;
        List<String> titles = Wrap.within(title, room, line -> TextWidths.of(line, size));
        List<String> details =
                detail.isEmpty() ? List.of() : Wrap.within(detail, room, line -> TextWidths.of(line, size * DETAIL));
        return block(titles, details, indent, size, size * ENTRY_SPACE, false);
    }

    private static Block block(
            List<String> lines, List<String> details, double indent, double size, double space, boolean bold) {
        List<TextRun> runs = new ArrayList<>();
        double y = space;
        for (String line : lines) {
            y += size * LEADING;
            runs.add(new TextRun(indent, y - size * 0.32, line, size, bold, Palette.INK));
        }
        for (String line : details) {
            y += size * DETAIL * LEADING;
            runs.add(new TextRun(indent, y - size * 0.3, line, size * DETAIL, false, Palette.FAINT_INK));
        }
        return new Block(List.copyOf(runs), y);
    }
}
