package se.samservice.wheel;

import java.util.List;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.OccurrenceStatus;
import se.samservice.cycle.Precision;

/** Draws the signs that wheel, legend and key have in common. */
final class Pen {

    static final double STROKE = 1.2;
    static final String DASHES = "5 3";

    private final Svg svg;
    private final YearWheel wheel;

    Pen(Svg svg, YearWheel wheel) {
        this.svg = svg;
        this.wheel = wheel;
    }

    Svg svg() {
        return svg;
    }

    /** The colour of a kind; something called off has none. */
    String fill(ActivityKind kind, OccurrenceStatus status) {
        if (status == OccurrenceStatus.SKIPPED) {
            return Palette.PAPER;
        }
        String own = wheel.getColours().get(kind);
        return own == null ? Palette.fill(kind) : own;
    }

    /** The hatch of a kind, or none. */
    String hatch(ActivityKind kind, OccurrenceStatus status) {
        return wheel.isHatched() && status != OccurrenceStatus.SKIPPED
                ? Hatches.fill(wheel.getIdPrefix(), kind)
                : "none";
    }

    static boolean isDashed(Precision precision) {
        return precision == Precision.MONTH || precision == Precision.WEEK;
    }

    /** Text on an arc. */
    void words(List<Word> words, String fill, boolean bold) {
        if (words.isEmpty()) {
            return;
        }
        svg.open("g")
                .with("font-size", words.get(0).size())
                .with("text-anchor", "middle")
                .with("fill", fill);
        if (bold) {
            svg.with("font-weight", "bold");
        }
        for (Word word : words) {
            svg.open("text")
                    .with("transform", turned(word.baseline(), word.angle(), word.rotation()))
                    .close(word.text());
        }
        svg.close();
    }

    /** A level text. */
    void line(TextRun line) {
        svg.open("text").with("x", line.x()).with("y", line.y()).with("font-size", line.size());
        if (line.bold()) {
            svg.with("font-weight", "bold");
        }
        svg.with("fill", line.fill()).close(line.text());
    }

    /** The ground of a number. */
    void ground(Badge badge, double width, double height, String fill, boolean outlined, boolean dashed) {
        svg.open("rect")
                .with("x", -width / 2)
                .with("y", -height / 2)
                .with("width", width)
                .with("height", height)
                .with("rx", height / 2)
                .with("fill", fill);
        if (outlined) {
            svg.with("stroke", Palette.INK).with("stroke-width", Math.min(STROKE, badge.height() / 14));
        }
        if (dashed) {
            svg.with("stroke-dasharray", Svg.number(badge.height() * 0.16) + " " + Svg.number(badge.height() * 0.1));
        }
        svg.close();
    }

    /** A number on its round-ended ground, with the symbol of a status, around the origin of a transformation. */
    void badge(
            Badge badge,
            Entry entry,
            OccurrenceStatus status,
            String fill,
            String hatch,
            String transform,
            boolean dashed) {
        int number = entry.number();
        double width = badge.width(number, status);
        svg.open("g").with("transform", transform);
        if (hatch.equals("none")) {
            ground(badge, width, badge.height(), fill, true, dashed);
        } else {
            double rim = badge.height() * 0.26;
            ground(badge, width, badge.height(), fill, false, false);
            ground(badge, width, badge.height(), hatch, true, dashed);
            ground(badge, width - rim, badge.height() - rim, fill, false, false);
        }
        boolean plain = status == OccurrenceStatus.OPEN;
        String ink = Contrast.inkOn(fill);
        double shift = plain ? 0 : (badge.symbolSize() + badge.height() * 0.12) / 2;
        svg.open("text")
                .with("x", -shift)
                .with("y", badge.fontSize() * Word.TO_BASELINE)
                .with("font-size", badge.fontSize())
                .with("font-weight", "bold")
                .with("text-anchor", "middle")
                .with("fill", ink)
                .close(Integer.toString(number));
        if (!plain) {
            symbol(
                    status,
                    badge.numberWidth(number) / 2 - shift + badge.height() * 0.12 + badge.symbolSize() / 2,
                    0,
                    badge.symbolSize(),
                    ink);
        }
        svg.close();
    }

    /** A tick, an exclamation mark or a cross, around a point. */
    void symbol(OccurrenceStatus status, double x, double y, double size, String ink) {
        double h = size / 2;
        String path = switch (status) {
            case DONE -> line(x - h * 0.9, y + h * 0.1, x - h * 0.25, y + h * 0.75) + next(x + h * 0.9, y - h * 0.8);
            case LATE -> line(x, y - h, x, y + h * 0.25) + line(x, y + h * 0.85, x, y + h * 0.95);
            case SKIPPED ->
                line(x - h * 0.75, y - h * 0.75, x + h * 0.75, y + h * 0.75)
                        + line(x - h * 0.75, y + h * 0.75, x + h * 0.75, y - h * 0.75);
            case OPEN -> "";
        };
        svg.open("path")
                .with("d", path)
                .with("fill", "none")
                .with("stroke", ink)
                .with("stroke-width", size * 0.2)
                .with("stroke-linecap", "round")
                .with("stroke-linejoin", "round")
                .close();
    }

    private static String line(double x, double y, double toX, double toY) {
        return "M" + Svg.number(x) + " " + Svg.number(y) + next(toX, toY);
    }

    private static String next(double x, double y) {
        return "L" + Svg.number(x) + " " + Svg.number(y);
    }

    /** Moves to a point of the wheel and turns there. */
    static String turned(double radius, double angle, double rotation) {
        return "translate(" + Svg.number(Polar.x(WheelBands.CENTRE, radius, angle)) + " "
                + Svg.number(Polar.y(WheelBands.CENTRE, radius, angle)) + ") rotate(" + Svg.number(rotation) + ")";
    }
}
