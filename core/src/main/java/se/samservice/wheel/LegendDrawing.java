package se.samservice.wheel;

import se.samservice.cycle.OccurrenceStatus;

/** Draws heading, key and legend. */
final class LegendDrawing {

    private final Pen pen;
    private final Svg svg;
    private final double size;

    LegendDrawing(YearWheel wheel, Pen pen) {
        this.pen = pen;
        this.svg = pen.svg();
        this.size = wheel.getPage().textSize();
    }

    void draw(Sheet sheet, Badge badge) {
        sheet.key().forEach(this::key);
        sheet.lines().forEach(pen::line);
        sheet.numbers()
                .forEach(number -> pen.badge(
                        badge,
                        number.entry(),
                        OccurrenceStatus.OPEN,
                        pen.fill(number.entry().kind(), OccurrenceStatus.OPEN),
                        pen.hatch(number.entry().kind(), OccurrenceStatus.OPEN),
                        "translate(" + Svg.number(number.x()) + " " + Svg.number(number.y()) + ")",
                        false));
    }

    private void key(KeyItem item) {
        double width = size * 1.4;
        double middle = item.x() + width / 2;
        switch (item.sign()) {
            case COLOUR ->
                item.kind().ifPresent(kind -> {
                    box(item, width, pen.fill(kind, OccurrenceStatus.OPEN), false);
                    String hatch = pen.hatch(kind, OccurrenceStatus.OPEN);
                    if (!hatch.equals("none")) {
                        box(item, width, hatch, false);
                    }
                });
            case DONE -> pen.symbol(OccurrenceStatus.DONE, middle, item.y(), size * 0.8, Palette.INK);
            case LATE -> pen.symbol(OccurrenceStatus.LATE, middle, item.y(), size * 0.8, Palette.INK);
            case SKIPPED -> pen.symbol(OccurrenceStatus.SKIPPED, middle, item.y(), size * 0.8, Palette.INK);
            case SOME_TIME -> box(item, width, Palette.PAPER, true);
            case CUT -> notched(item, width);
            case BUNCH ->
                pen.line(new TextRun(item.x(), item.y() + size * Word.TO_BASELINE, "+n", size, true, Palette.INK));
            case TODAY ->
                svg.open("path")
                        .with("d", "M-8 -7H8L0 7Z")
                        .with("transform", "translate(" + Svg.number(middle) + " " + Svg.number(item.y()) + ")")
                        .with("fill", Palette.INK)
                        .close();
        }
        pen.line(new TextRun(
                item.x() + size * WheelKey.SIGN,
                item.y() + size * Word.TO_BASELINE,
                item.text(),
                size,
                false,
                Palette.INK));
    }

    private void box(KeyItem item, double width, String fill, boolean dashed) {
        svg.open("rect")
                .with("x", item.x())
                .with("y", item.y() - size / 2)
                .with("width", width)
                .with("height", size)
                .with("rx", 3)
                .with("fill", fill)
                .with("stroke", Palette.INK)
                .with("stroke-width", Pen.STROKE);
        if (dashed) {
            svg.with("stroke-dasharray", Pen.DASHES);
        }
        svg.close();
    }

    private void notched(KeyItem item, double width) {
        double y = item.y() - size / 2;
        svg.open("path")
                .with(
                        "d",
                        "M" + Svg.number(item.x()) + " " + Svg.number(y) + "h" + Svg.number(width) + "l-"
                                + Svg.number(size / 3) + " " + Svg.number(size / 2) + "l" + Svg.number(size / 3) + " "
                                + Svg.number(size / 2) + "h-" + Svg.number(width) + "Z")
                .with("fill", Palette.OTHER_GROUND)
                .with("stroke", Palette.INK)
                .with("stroke-width", Pen.STROKE)
                .with("stroke-linejoin", "round")
                .close();
    }
}
