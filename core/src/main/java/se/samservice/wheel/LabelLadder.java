package se.samservice.wheel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a piece may be labelled, from the best way down: the whole title inside it or beside it, in ever smaller type and on
 * several lines, then the short title, and last its number alone.
 */
final class LabelLadder {

    /** The step of a piece that has only its number. */
    static final int NUMBER_ONLY = 1000;

    /** Between number and text, and between text and the edge of what it stands in. */
    private static final double GAP = 5;

    /** Between the ends of two pieces. */
    private static final double BETWEEN = 2.5;

    /** A label beside a piece is broken rather than longer than this. */
    private static final double COMFORTABLE = 150;

    /** Degrees; a longer label would end in months with which it has nothing to do. */
    private static final double LONGEST_BESIDE = 62;

    private static final int MOST_LINES = 3;

    /** A title with more characters is not tried in the wheel. */
    private static final int LONGEST = 100;

    private final int[] sizes;
    private final Badge badge;
    private final boolean monthsAsDots;
    private final Map<String, List<List<String>>> wraps = new HashMap<>();

    LabelLadder(int[] sizes, Badge badge, boolean monthsAsDots) {
        this.sizes = sizes;
        this.badge = badge;
        this.monthsAsDots = monthsAsDots;
    }

    Badge badge() {
        return badge;
    }

    /**
     * A piece with its number alone.
     *
     * @param front where the lane is taken up to; what takes place some time in a month makes way within the month
     */
    Placed bare(Piece piece, Lane lane, double front) {
        double r = lane.drawnInner() + lane.height() / 2;
        double width = badge.width(piece.entry().number(), piece.time().status());
        double needed = Polar.degrees(width + 2, r);
        double gap = Polar.degrees(BETWEEN / 2, r);
        double length = Polar.length(piece.to() - piece.from(), lane.drawnInner());
        boolean movable = monthsAsDots && Pen.isDashed(piece.time().precision());
        if (length >= width + 2 * GAP + BETWEEN && !movable) {
            double from = piece.from() + gap;
            double to = piece.to() - gap;
            return new Placed(
                    piece,
                    lane,
                    false,
                    from,
                    to,
                    (from + to) / 2,
                    width,
                    Optional.empty(),
                    piece.from(),
                    piece.to(),
                    NUMBER_ONLY);
        }
        double wanted = movable && piece.to() - piece.from() > needed
                ? Math.min(Math.max(piece.from(), front) + needed / 2, piece.to() - needed / 2)
                : piece.middle();
        double middle = Math.min(Math.max(wanted, needed / 2), 360 - needed / 2);
        double half = Polar.degrees(width / 2, r);
        return new Placed(
                piece,
                lane,
                true,
                middle - half,
                middle + half,
                middle,
                width,
                Optional.empty(),
                middle - needed / 2,
                middle + needed / 2,
                NUMBER_ONLY);
    }

    /** A piece with the best label for which there is room between two angles. */
    Placed best(Placed bare, double front, double end, int worst) {
        int step = 0;
        Entry entry = bare.piece().entry();
        for (String title : Stream.concat(Stream.of(entry.title()), entry.shortTitle().stream())
                .toList()) {
            for (int size : sizes) {
                int most = mostLines(bare.lane(), size);
                for (int lines = 1; lines <= most; lines++) {
                    Optional<List<String>> text = wrapped(title, lines);
                    if (text.isEmpty()) {
                        break;
                    }
                    if (!bare.dot()) {
                        Optional<Placed> inside = inside(bare, text.get(), size, step);
                        if (inside.isPresent()) {
                            return inside.get();
                        }
                    }
                    step++;
                    if (step >= worst) {
                        return bare;
                    }
                }
            }
            for (int size : sizes) {
                int most = mostLines(bare.lane(), size);
                int wanted = (int) Math.ceil(TextWidths.of(title, size) / COMFORTABLE);
                for (int lines = Math.max(1, Math.min(most, wanted)); lines <= most; lines++) {
                    Optional<List<String>> text = wrapped(title, lines);
                    if (text.isEmpty()) {
                        break;
                    }
                    Optional<Placed> beside = beside(bare, text.get(), size, front, end, step);
                    if (beside.isPresent()) {
                        return beside.get();
                    }
                    step++;
                    if (step >= worst) {
                        return bare;
                    }
                }
            }
        }
        return bare;
    }

    private static int mostLines(Lane lane, int size) {
        double first = size * 2 * Word.HALF_HEIGHT;
        double more = lane.outer() - lane.inner() - first;
        return more < 0 ? 0 : Math.min(MOST_LINES, 1 + (int) (more / (size * Label.LINE_HEIGHT)));
    }

    private Optional<List<String>> wrapped(String title, int lines) {
        List<List<String>> known = wraps.computeIfAbsent(title, text -> {
            List<List<String>> all = new ArrayList<>();
            for (int i = 1; i <= MOST_LINES && text.length() <= LONGEST; i++) {
                Wrap.into(text, i).ifPresent(all::add);
            }
            return all;
        });
        return lines <= known.size() ? Optional.of(known.get(lines - 1)) : Optional.empty();
    }

    private Optional<Placed> inside(Placed bare, List<String> lines, int size, int step) {
        boolean flipped = Polar.isFlipped((bare.from() + bare.to()) / 2);
        double r = bare.lane().middle();
        Optional<Double> text = angle(lines, size, bare.lane(), flipped);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        double number = Polar.degrees(bare.badgeWidth() + GAP, r);
        double whole = number + text.get();
        if (whole + Polar.degrees(2 * GAP, bare.lane().drawnInner()) > bare.to() - bare.from()) {
            return Optional.empty();
        }
        double direction = flipped ? -1 : 1;
        double start = (bare.from() + bare.to()) / 2 - direction * whole / 2;
        Label label = new Label(lines, size, start + direction * number, false, flipped, r);
        return Optional.of(bare.labelled(
                label,
                start + direction * Polar.degrees(bare.badgeWidth() / 2, r),
                bare.footFrom(),
                bare.footTo(),
                step));
    }

    private Optional<Placed> beside(Placed bare, List<String> lines, int size, double front, double end, int step) {
        boolean flipped = Polar.isFlipped(bare.badge());
        Lane lane = bare.lane();
        Optional<Double> text = angle(lines, size, lane, flipped);
        if (text.isEmpty() || text.get() > LONGEST_BESIDE) {
            return Optional.empty();
        }
        double gap = Polar.degrees(GAP, lane.middle());
        double after = bare.to() + gap + text.get() + 2 * gap;
        double before = bare.from() - gap - text.get() - 2 * gap;
        boolean fitsAfter = bare.footFrom() >= front && after <= end && staysIn(bare.to(), after, flipped);
        boolean fitsBefore = before >= front && bare.footTo() <= end && staysIn(before, bare.from(), flipped);
        if (fitsAfter && (!flipped || !fitsBefore)) {
            Label label = new Label(lines, size, bare.to() + gap, flipped, flipped, lane.middle());
            return Optional.of(bare.labelled(label, bare.badge(), bare.footFrom(), after, step));
        }
        if (fitsBefore) {
            Label label = new Label(lines, size, bare.from() - gap, !flipped, flipped, lane.middle());
            return Optional.of(bare.labelled(label, bare.badge(), before, bare.footTo(), step));
        }
        return Optional.empty();
    }

    /** Whether most of a text beside its piece stands in the half of the wheel for which it is turned. */
    private static boolean staysIn(double from, double to, boolean flipped) {
        return Polar.isFlipped((from + to) / 2) == flipped;
    }

    /** How many degrees lines take up, or empty when they cannot be drawn well there. */
    private static Optional<Double> angle(List<String> lines, double size, Lane lane, boolean flipped) {
        double widest = 0;
        for (int i = 0; i < lines.size(); i++) {
            double r = Label.radius(i, lines.size(), size, lane.middle(), flipped);
            double width = ArcText.width(lines.get(i), size);
            if (!ArcText.isSmooth(lines.get(i), size, r) || leaves(lane, lines.get(i), r, size)) {
                return Optional.empty();
            }
            widest = Math.max(widest, Polar.degrees(width, r));
        }
        return Optional.of(widest);
    }

    /** Whether a line would leave the lane. */
    private static boolean leaves(Lane lane, String line, double radius, double size) {
        double half = size * Word.HALF_HEIGHT + ArcText.mostDeviation(line, size, radius) / 2;
        return radius + half > lane.outer() || radius - half < lane.inner();
    }
}
