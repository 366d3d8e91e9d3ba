package se.samservice.wheel;

import java.util.ArrayList;
import java.util.List;
import se.samservice.text.CleanText;

/** Puts heading, wheel, key and legend on sheets. */
final class SheetLayout {

    private static final double GAP = 40;
    private static final double NARROW_GAP = 24;
    private static final int COLUMNS = 3;
    private static final double ENDLESS = Double.MAX_VALUE / 4;
    private static final int LONG_TITLE = 70;
    private static final int LONGEST_HEADING = 250;

    private final YearWheel wheel;
    private final WheelText text;
    private final LegendLayout legend;
    private final List<KeyItem> key;
    private final WheelPage page;
    private final double wheelSize;
    private final double size;
    private final double margin;

    SheetLayout(YearWheel wheel, WheelContent content, WheelPlan plan, LegendLayout legend) {
        this.wheel = wheel;
        this.text = WheelText.of(wheel);
        this.legend = legend;
        this.key = WheelKey.items(wheel, content, plan);
        this.page = wheel.getPage();
        this.wheelSize = plan.bands().wheel();
        this.size = page.textSize();
        this.margin = page.margin();
    }

    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        int next = page.isUpright() || wheelSize > WheelPage.WHEEL ? upright(sheets) : lying(sheets);
        while (next < legend.size()) {
            List<TextRun> lines = heading(margin, margin, page.width() - 2 * margin, 0.75);
            double top = bottom(lines) + size;
            LegendLayout.Filled filled = balanced(next, columns(top, page.height() - margin - 2 * size - top));
            lines.addAll(filled.lines());
            sheets.add(new Sheet(page.width(), page.height(), 0, -1, wheelSize, List.of(), lines, filled.numbers()));
            next = filled.next();
        }
        return numbered(sheets);
    }

    /** Heading, wheel, key and legend from top to bottom. */
    private int upright(List<Sheet> sheets) {
        List<TextRun> lines = heading(margin, margin, page.width() - 2 * margin, 1);
        double wheelY = bottom(lines) + size / 2;
        List<KeyItem> rows = WheelKey.rows(key, margin, wheelY + wheelSize + size / 2, page.width() - 2 * margin, size);
        double top = (rows.isEmpty() ? wheelY + wheelSize : bottomOfKey(rows)) + size / 4;
        double room = page.isPaper() ? page.height() - margin - 1.6 * size - top : ENDLESS;
        LegendLayout.Filled filled = balanced(0, columns(top, room));
        lines.addAll(filled.lines());
        double height = page.isPaper() ? page.height() : Math.max(filled.lowest(), top) + margin;
        sheets.add(new Sheet(page.width(), height, margin, wheelY, wheelSize, rows, lines, filled.numbers()));
        return filled.next();
    }

    /** The wheel to the left, all else to its right, and on a screen the rest below. */
    private int lying(List<Sheet> sheets) {
        double gap = page.isPaper() ? NARROW_GAP : GAP;
        double x = margin + WheelPage.WHEEL + gap;
        double width = page.width() - margin - x;
        List<TextRun> lines = heading(x, margin, width, 1);
        List<KeyItem> rows = WheelKey.rows(key, x, bottom(lines) + size, width, size);
        double top = (rows.isEmpty() ? bottom(lines) : bottomOfKey(rows)) + size / 2;
        double end = margin + WheelPage.WHEEL;
        double room = Math.max(0, end - top - (page.isPaper() ? 1.6 * size : 0));
        LegendLayout.Filled beside = legend.fill(0, List.of(new Frame(x, top, width, room)));
        lines.addAll(beside.lines());
        List<LegendLayout.LegendNumber> numbers = new ArrayList<>(beside.numbers());
        int next = beside.next();
        double lowest = Math.max(Math.max(end, beside.lowest()), top);
        if (!page.isPaper() && next < legend.size()) {
            LegendLayout.Filled below = balanced(next, columns(lowest + size, ENDLESS));
            lines.addAll(below.lines());
            numbers.addAll(below.numbers());
            next = below.next();
            lowest = below.lowest();
        }
        double height = page.isPaper() ? page.height() : lowest + margin;
        sheets.add(new Sheet(page.width(), height, margin, margin, wheelSize, rows, lines, numbers));
        return next;
    }

    private List<Frame> columns(double top, double height) {
        double gap = page.isPaper() ? NARROW_GAP : GAP;
        double width = (page.width() - 2 * margin - (COLUMNS - 1) * gap) / COLUMNS;
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            frames.add(new Frame(margin + i * (width + gap), top, width, Math.max(0, height)));
        }
        return frames;
    }

    /** Columns as short as they can be if they hold all that is left, or else full. */
    private LegendLayout.Filled balanced(int first, List<Frame> frames) {
        double low = 0;
        LegendLayout.Filled whole = legend.fill(first, frames);
        if (whole.next() < legend.size()) {
            return whole;
        }
        LegendLayout.Filled best = whole;
        double high = whole.lowest() - frames.get(0).y();
        while (high - low > size / 2) {
            double middle = (low + high) / 2;
            LegendLayout.Filled tried = legend.fill(
                    first,
                    frames.stream()
                            .map(frame -> new Frame(frame.x(), frame.y(), frame.width(), middle))
                            .toList());
            if (tried.next() < legend.size()) {
                low = middle;
            } else {
                high = middle;
                best = tried;
            }
        }
        return best;
    }

    private List<TextRun> heading(double x, double y, double width, double scale) {
        String title = CleanText.of(wheel.getTitle().in(wheel.getLocale()));
        double titleSize = (title.length() > LONG_TITLE ? 21 : 30) * scale;
        List<TextRun> lines = new ArrayList<>();
        double at = y;
        for (String line : Wrap.within(shown(title), width, part -> TextWidths.ofBold(part, titleSize))) {
            at += titleSize * 1.15;
            lines.add(new TextRun(x, at - titleSize * 0.25, line, titleSize, true, Palette.INK));
        }
        String period = text.period(wheel.period());
        String sub = wheel.getOwner()
                .map(CleanText::of)
                .map(SheetLayout::shown)
                .filter(owner -> !owner.isEmpty())
                .map(owner -> owner + " · " + period)
                .orElse(period);
        for (String line : Wrap.within(sub, width, part -> TextWidths.of(part, size * 1.15))) {
            at += size * 1.5;
            lines.add(new TextRun(x, at - size * 0.25, line, size * 1.15, false, Palette.FAINT_INK));
        }
        return lines;
    }

    /** A heading as far as it has room; the table and the list have all of it. */
    static String shown(String heading) {
        int length = heading.codePointCount(0, heading.length());
        return length <= LONGEST_HEADING
                ? heading
                : heading.substring(0, heading.offsetByCodePoints(0, LONGEST_HEADING)) + "…";
    }

    private static double bottom(List<TextRun> lines) {
        TextRun last = lines.get(lines.size() - 1);
        return last.y() + last.size() * 0.3;
    }

    private double bottomOfKey(List<KeyItem> rows) {
        return rows.get(rows.size() - 1).y() + size * WheelKey.LINE / 2;
    }

    /** Says on each of several sheets which it is, and that there are more. */
    private List<Sheet> numbered(List<Sheet> sheets) {
        if (sheets.size() == 1) {
            return sheets;
        }
        List<Sheet> numbered = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            String note = text.page(i + 1, sheets.size()) + (i + 1 < sheets.size() ? " · " + text.goesOn(i + 2) : "");
            double width = TextWidths.of(note, size * 0.9);
            List<TextRun> lines = new ArrayList<>(sheet.lines());
            lines.add(new TextRun(
                    page.width() - margin - width, page.height() - margin, note, size * 0.9, false, Palette.FAINT_INK));
            numbered.add(new Sheet(
                    sheet.width(),
                    sheet.height(),
                    sheet.wheelX(),
                    sheet.wheelY(),
                    sheet.wheelSize(),
                    sheet.key(),
                    lines,
                    sheet.numbers()));
        }
        return numbered;
    }
}
