package se.samservice.wheel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samservice.cycle.OccurrenceStatus;
import se.samservice.text.CleanText;

/** Lets the legend flow from column to column and sheet to sheet; what does not fit goes on, nothing is dropped. */
final class LegendLayout {

    /** A column at least this high takes an item even when it is too long for it, so that the legend comes to an end. */
    private static final double FORCED = 500;

    private static final int LONGEST_PART = 200;

    private final YearWheel wheel;
    private final WheelText text;
    private final WheelDates dates;
    private final double size;
    private final Badge badge;
    private final double indent;
    private final List<LegendItem> items;

    /** Columns are tried at many heights, but wrapping a text depends on its width alone. */
    private final Map<Fitting, LegendItem.Block> blocks = new HashMap<>();

    private record Fitting(int item, double width) {}

    LegendLayout(YearWheel wheel, WheelContent content) {
        this.wheel = wheel;
        this.text = WheelText.of(wheel);
        this.dates = WheelDates.of(wheel);
        this.size = wheel.getPage().textSize();
        this.badge = new Badge(size * 1.4);
        this.indent = badge.width(Math.max(10, content.entries().size()), OccurrenceStatus.OPEN) + size * 0.55;
        this.items = items(content);
    }

    /**
     * Columns that are filled, and what is left over.
     *
     * @param lowest where the longest column ends
     */
    record Filled(List<TextRun> lines, List<LegendNumber> numbers, int next, double lowest) {}

    /** The number of an activity in the legend, placed by its middle. */
    record LegendNumber(Entry entry, double x, double y) {}

    Badge badge() {
        return badge;
    }

    int size() {
        return items.size();
    }

    private List<LegendItem> items(WheelContent content) {
        List<LegendItem> all = new ArrayList<>();
        int ring = -1;
        for (Entry entry : content.entries()) {
            String title = content.rings().get(entry.ring());
            if (entry.ring() != ring) {
                all.add(LegendItem.heading(title));
                ring = entry.ring();
            }
            add(all, title, entry);
        }
        if (content.entries().isEmpty()) {
            all.add(LegendItem.heading(text.empty()));
        }
        if (!content.idle().isEmpty()) {
            all.add(LegendItem.heading(text.idle()));
            content.idle().forEach(entry -> add(all, text.idle(), entry));
        }
        return all;
    }

    /** An activity whose title would not fit into any column goes on without number. */
    private void add(List<LegendItem> all, String heading, Entry entry) {
        List<String> parts = Wrap.within(entry.title(), LONGEST_PART, String::length);
        for (int i = 0; i < parts.size(); i++) {
            all.add(new LegendItem(
                    heading,
                    Optional.of(entry),
                    parts.get(i),
                    i + 1 == parts.size() ? detail(entry) : "",
                    i == 0 && entry.number() > 0));
        }
    }

    /** Fills columns from an item on. */
    Filled fill(int first, List<Frame> frames) {
        List<TextRun> lines = new ArrayList<>();
        List<LegendNumber> numbers = new ArrayList<>();
        int next = first;
        double lowest = 0;
        for (Frame frame : frames) {
            double y = frame.y();
            boolean top = true;
            while (next < items.size()) {
                LegendItem item = items.get(next);
                List<LegendItem.Block> parts = new ArrayList<>();
                if (!item.isHeading() && top && next > 0) {
                    parts.add(item.headingBlock(text.continued(item.heading()), frame.width(), size));
                }
                parts.add(block(next, frame.width()));
                double needed =
                        parts.stream().mapToDouble(LegendItem.Block::height).sum();
                // A heading never stands last in a column.
                double company = item.isHeading() && next + 1 < items.size()
                        ? block(next + 1, frame.width()).height()
                        : 0;
                if (y + needed + company > frame.y() + frame.height() && !(top && frame.height() > FORCED)) {
                    break;
                }
                for (LegendItem.Block block : parts) {
                    for (TextRun line : block.lines()) {
                        lines.add(new TextRun(
                                frame.x() + line.x(),
                                y + line.y(),
                                line.text(),
                                line.size(),
                                line.bold(),
                                line.fill()));
                    }
                    y += block.height();
                }
                LegendItem.Block last = parts.get(parts.size() - 1);
                double ownTop = y - last.height();
                item.entry()
                        .filter(entry -> item.numbered())
                        .ifPresent(entry -> numbers.add(new LegendNumber(
                                entry,
                                frame.x() + (indent - size * 0.55) / 2,
                                ownTop + last.lines().get(0).y() - size * Word.TO_BASELINE)));
                top = false;
                lowest = Math.max(lowest, y);
                next++;
            }
        }
        return new Filled(lines, numbers, next, lowest);
    }

    private LegendItem.Block block(int position, double width) {
        LegendItem item = items.get(position);
        return blocks.computeIfAbsent(
                new Fitting(position, width),
                any -> item.isHeading()
                        ? item.headingBlock(item.heading(), width, size)
                        : item.entryBlock(width, size, indent));
    }

    private String detail(Entry entry) {
        String kind = CleanText.of(entry.kind().label(wheel.getLocale()));
        return entry.times().isEmpty() ? kind : kind + " · " + dates.all(entry.times());
    }
}
