package se.samservice.wheel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.samservice.text.CleanText;

/** Draws what lies under the activities: months, weeks, rings, the hub and today. */
final class GroundDrawing {

    private static final double TRACKING = 1.4;

    private final YearWheel wheel;
    private final WheelLayout layout;
    private final Svg svg;
    private final Pen pen;
    private final WheelBands bands;
    private final Round round;
    private final WheelDates dates;
    private final double size;

    GroundDrawing(YearWheel wheel, WheelLayout layout, Pen pen) {
        this.wheel = wheel;
        this.layout = layout;
        this.svg = pen.svg();
        this.pen = pen;
        this.bands = layout.plan().bands();
        this.round = new Round(wheel.period());
        this.dates = WheelDates.of(wheel);
        this.size = wheel.getPage().labelSize();
    }

    void draw() {
        months();
        if (wheel.isWeeksShown()) {
            weeks();
        }
        for (RingBand ring : bands.rings()) {
            ring(ring);
        }
        spokes();
        for (RingBand ring : bands.rings()) {
            ringTitle(ring);
        }
        wheel.getToday().filter(wheel.period()::contains).ifPresent(this::today);
        hub();
    }

    private void months() {
        YearMonth month = wheel.getStart();
        for (int i = 0; i < 12; i++, month = month.plusMonths(1)) {
            double from = round.start(month.atDay(1));
            double to = round.end(month.atEndOfMonth());
            svg.open("path")
                    .with("d", band(from, to, bands.weeks(), bands.months()))
                    .with("fill", i % 2 == 0 ? Palette.STRIP : Palette.OTHER_GROUND)
                    .close();
            boolean tellsYear =
                    wheel.period().first().getYear() != wheel.period().last().getYear()
                            && (i == 0 || month.getMonthValue() == 1);
            String name = (tellsYear ? dates.month(month) : dates.language().monthName(month.getMonth()))
                    .toUpperCase(Locale.ROOT);
            double middle = (bands.weeks() + bands.months()) / 2;
            pen.words(ArcText.spaced(name, size, middle, (from + to) / 2, TRACKING), Palette.INK, true);
        }
        circle(bands.months(), "none", Palette.INK, Pen.STROKE);
    }

    private void weeks() {
        LocalDate last = wheel.period().last();
        double numberSize = size * 0.8;
        double middle = (bands.weeks() + bands.outside()) / 2;
        List<Word> numbers = new ArrayList<>();
        circle(bands.weeks(), Palette.PAPER, Palette.SPOKE, 1);
        LocalDate monday = wheel.period().first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            double from = Math.max(0, round.start(monday));
            double to = Math.min(360, round.end(monday.plusDays(6)));
            if (from > 0) {
                spoke(from, bands.outside(), bands.weeks(), Palette.SPOKE, 1);
            }
            String number = Integer.toString(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            double width = TextWidths.of(number, numberSize);
            if (Polar.length(to - from, bands.outside()) >= width) {
                double angle = (from + to) / 2;
                numbers.add(new Word(number, numberSize, middle, angle, width, Polar.isFlipped(angle)));
            }
        }
        pen.words(numbers, Palette.FAINT_INK, false);
    }

    private void ring(RingBand ring) {
        if (ring.strip() > 0) {
            circle(ring.outer(), Palette.STRIP, "none", 0);
        }
        circle(ring.ground(), Palette.GROUND, "none", 0);
        for (int i = 1; i < ring.lanes().size(); i++) {
            circle(ring.lanes().get(i).outer(), "none", Palette.OTHER_GROUND, 1);
        }
        circle(ring.inner(), Palette.PAPER, "none", 0);
    }

    private void spokes() {
        YearMonth month = wheel.getStart();
        for (int i = 0; i < 12; i++, month = month.plusMonths(1)) {
            double angle = round.start(month.atDay(1));
            for (RingBand ring : bands.rings()) {
                spoke(angle, ring.inner(), ring.ground(), i == 0 ? Palette.INK : Palette.SPOKE, i == 0 ? 1.4 : 1);
            }
            spoke(angle, bands.weeks(), bands.months(), Palette.INK, i == 0 ? 2 : 0.6);
        }
    }

    /** Twice, so that it stands upright somewhere; a title without room is in the legend. */
    private void ringTitle(RingBand ring) {
        if (!RingTitles.fits(wheel, layout, ring)) {
            return;
        }
        String title = RingTitles.title(wheel, layout.content(), ring.ring());
        double middle = ring.outer() - ring.strip() / 2;
        for (int angle : List.of(0, 180)) {
            pen.words(
                    ArcText.spaced(title, RingTitles.size(size), middle, angle, RingTitles.TRACKING),
                    Palette.INK,
                    true);
        }
    }

    private void today(LocalDate day) {
        double angle = (round.start(day) + round.end(day)) / 2;
        for (RingBand ring : bands.rings()) {
            svg.open("path")
                    .with("d", "M0 " + Svg.number(-ring.inner()) + "V" + Svg.number(-ring.ground()))
                    .with("transform", Pen.turned(0, angle, angle))
                    .with("fill", "none")
                    .with("stroke", Palette.INK)
                    .with("stroke-width", 1.5)
                    .with("stroke-dasharray", "2 5")
                    .close();
        }
        svg.open("path")
                .with("d", "M-8 -11H8L0 -1Z")
                .with("transform", Pen.turned(bands.months(), angle, angle))
                .with("fill", Palette.INK)
                .close();
    }

    private void hub() {
        circle(bands.hub(), Palette.PAPER, Palette.INK, Pen.STROKE);
        String year = dates.shortPeriod(wheel.period());
        double yearSize = Math.min(60, bands.hub() * 1.4 / TextWidths.ofBold(year, 1));
        Optional<String> owner = wheel.getOwner().map(CleanText::of).filter(name -> !name.isEmpty());
        double room = bands.hub() * 1.5;
        List<String> lines = owner.filter(
                        name -> Arrays.stream(name.split(" ", -1)).allMatch(word -> TextWidths.of(word, size) <= room))
                .map(name -> Wrap.within(name, room, line -> TextWidths.of(line, size)))
                .filter(wrapped -> wrapped.size() <= 2)
                .orElse(List.of());
        double height = yearSize * 0.72 + lines.size() * size * 1.25;
        double y = WheelBands.CENTRE - height / 2 + yearSize * 0.72;
        centred(year, y, yearSize, true);
        for (String line : lines) {
            y += size * 1.35;
            centred(line, y, size, false);
        }
    }

    private void centred(String text, double y, double fontSize, boolean bold) {
        svg.open("text")
                .with("x", WheelBands.CENTRE)
                .with("y", y)
                .with("font-size", fontSize)
                .with("text-anchor", "middle");
        if (bold) {
            svg.with("font-weight", "bold");
        }
        svg.with("fill", bold ? Palette.INK : Palette.FAINT_INK).close(text);
    }

    private void circle(double radius, String fill, String stroke, double strokeWidth) {
        svg.open("circle")
                .with("cx", WheelBands.CENTRE)
                .with("cy", WheelBands.CENTRE)
                .with("r", radius)
                .with("fill", fill);
        if (strokeWidth > 0) {
            svg.with("stroke", stroke).with("stroke-width", strokeWidth);
        }
        svg.close();
    }

    private void spoke(double angle, double inner, double outer, String stroke, double strokeWidth) {
        svg.open("line")
                .with("x1", Polar.x(WheelBands.CENTRE, inner, angle))
                .with("y1", Polar.y(WheelBands.CENTRE, inner, angle))
                .with("x2", Polar.x(WheelBands.CENTRE, outer, angle))
                .with("y2", Polar.y(WheelBands.CENTRE, outer, angle))
                .with("stroke", stroke)
                .with("stroke-width", strokeWidth)
                .close();
    }

    private static String band(double from, double to, double inner, double outer) {
        return SegmentPath.square(from, to, inner, outer);
    }
}
