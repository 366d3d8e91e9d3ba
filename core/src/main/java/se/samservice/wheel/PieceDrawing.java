package se.samservice.wheel;

import java.util.List;
import se.samservice.cycle.OccurrenceStatus;

/** Draws the activities: segments, dots, numbers and labels. */
final class PieceDrawing {

    private static final double PLATE = 3;

    private final WheelPlan plan;
    private final YearWheel wheel;
    private final Pen pen;
    private final Svg svg;

    PieceDrawing(YearWheel wheel, WheelPlan plan, Pen pen) {
        this.wheel = wheel;
        this.plan = plan;
        this.pen = pen;
        this.svg = pen.svg();
    }

    void draw() {
        plan.placed().forEach(this::piece);
        plan.bunches().forEach(this::bunch);
    }

    private void piece(Placed placed) {
        Entry entry = placed.piece().entry();
        Time time = placed.piece().time();
        String fill = pen.fill(entry.kind(), time.status());
        boolean flipped = placed.label().map(Label::flipped).orElse(Polar.isFlipped(placed.badge()));
        double middle = (placed.lane().drawnInner() + placed.lane().drawnOuter()) / 2;
        String at = Pen.turned(middle, placed.badge(), flipped ? placed.badge() - 180 : placed.badge());
        svg.open("g");
        svg.open("title").close(entry.title() + " · " + WheelDates.of(wheel).full(time));
        if (placed.dot()) {
            dot(placed, fill, at);
        } else {
            segment(placed, fill);
            pen.badge(plan.badge(), entry, time.status(), Palette.PAPER, "none", at, false);
        }
        placed.label().ifPresent(label -> pen.words(ArcText.words(label), ink(placed, fill), false));
        svg.close();
    }

    private void segment(Placed placed, String fill) {
        Piece piece = placed.piece();
        OccurrenceStatus status = piece.time().status();
        String path = SegmentPath.of(
                placed.from(),
                placed.to(),
                placed.lane().drawnInner(),
                placed.lane().drawnOuter(),
                piece.cutStart(),
                piece.cutEnd());
        String hatch = pen.hatch(piece.entry().kind(), status);
        if (!hatch.equals("none")) {
            svg.open("path").with("d", path).with("fill", fill).close();
            svg.open("path").with("d", path).with("fill", hatch).close();
            plate(placed, fill);
        }
        svg.open("path")
                .with("d", path)
                .with("fill", hatch.equals("none") ? fill : "none")
                .with("stroke", Palette.INK)
                .with("stroke-width", Pen.STROKE);
        if (Pen.isDashed(piece.time().precision())) {
            svg.with("stroke-dasharray", Pen.DASHES);
        }
        svg.with("stroke-linejoin", "round").close();
    }

    /** A plain ground for a label on a hatch. */
    private void plate(Placed placed, String fill) {
        placed.label().filter(label -> isInside(placed)).ifPresent(label -> {
            double half = (label.lines().size() * Label.LINE_HEIGHT * label.size()) / 2 + 1;
            double from = Double.MAX_VALUE;
            double to = -Double.MAX_VALUE;
            for (Word word : ArcText.words(label)) {
                double reach = Polar.degrees(word.width() / 2 + PLATE, word.radius());
                from = Math.min(from, word.angle() - reach);
                to = Math.max(to, word.angle() + reach);
            }
            svg.open("path")
                    .with(
                            "d",
                            SegmentPath.square(
                                    Math.max(from, placed.from()),
                                    Math.min(to, placed.to()),
                                    Math.max(
                                            label.radius() - half, placed.lane().drawnInner()),
                                    Math.min(
                                            label.radius() + half, placed.lane().drawnOuter())))
                    .with("fill", fill)
                    .close();
        });
    }

    private void dot(Placed placed, String fill, String at) {
        Entry entry = placed.piece().entry();
        Time time = placed.piece().time();
        boolean dashed = Pen.isDashed(time.precision());
        pen.badge(plan.badge(), entry, time.status(), fill, pen.hatch(entry.kind(), time.status()), at, dashed);
    }

    private static boolean isInside(Placed placed) {
        return placed.footFrom() == placed.piece().from()
                && placed.footTo() == placed.piece().to();
    }

    private static String ink(Placed placed, String fill) {
        return !placed.dot() && isInside(placed) ? Contrast.inkOn(fill) : Palette.INK;
    }

    private void bunch(Bunch bunch) {
        double height = bunch.lane().height();
        double gap = Polar.degrees(1.5, bunch.lane().middle());
        svg.open("path")
                .with(
                        "d",
                        SegmentPath.of(
                                bunch.from() + gap,
                                bunch.to() - gap,
                                bunch.lane().drawnInner(),
                                bunch.lane().drawnOuter(),
                                false,
                                false))
                .with("fill", Palette.INK)
                .close();
        double angle = (bunch.from() + bunch.to()) / 2;
        double size = Math.min(height * 0.9, 14);
        String text = "+" + bunch.count();
        pen.words(
                List.of(new Word(
                        text, size, bunch.lane().middle(), angle, TextWidths.of(text, size), Polar.isFlipped(angle))),
                Palette.PAPER,
                true);
    }
}
