package se.samservice.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where everything in a wheel is, without drawing it. */
final class WheelGeometryTest {

    private static final double ROUNDING = 1e-6;

    private static final List<WheelLayout> LAYOUTS =
            wheels().stream().map(WheelLayout::of).toList();

    static List<WheelLayout> layouts() {
        return LAYOUTS;
    }

    private static List<YearWheel> wheels() {
        List<YearWheel> wheels = new ArrayList<>();
        for (WheelPage page : WheelPage.values()) {
            for (int activities : new int[] {0, 1, 7, 30, 100, 400}) {
                for (int rings : new int[] {1, 4}) {
                    wheels.add(Wheels.wheel(Wheels.cycle(activities, rings, activities)).toBuilder()
                            .page(page)
                            .weeksShown(rings == 4)
                            .build());
                }
            }
            wheels.add(Wheels.wheel(Wheels.cycle(2000, 5, 1)).toBuilder()
                    .page(page)
                    .build());
            wheels.add(
                    Wheels.wheel(Wheels.cycle(60, 30, 1)).toBuilder().page(page).build());
        }
        return wheels;
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void no_two_pieces_overlap_and_neither_do_their_labels(WheelLayout layout) {
        Map<Lane, List<double[]>> taken = new HashMap<>();
        WheelPlan plan = layout.plan();
        plan.placed()
                .forEach(piece -> taken.computeIfAbsent(piece.lane(), lane -> new ArrayList<>())
                        .add(new double[] {piece.footFrom(), piece.footTo()}));
        plan.bunches()
                .forEach(bunch -> taken.computeIfAbsent(bunch.lane(), lane -> new ArrayList<>())
                        .add(new double[] {bunch.from(), bunch.to()}));

        taken.values().forEach(lane -> {
            lane.sort(Comparator.comparingDouble(piece -> piece[0]));
            for (int i = 1; i < lane.size(); i++) {
                assertThat(lane.get(i)[0]).isGreaterThanOrEqualTo(lane.get(i - 1)[1] - ROUNDING);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void lanes_and_rings_lie_inside_each_other_between_hub_and_months(WheelLayout layout) {
        WheelBands bands = layout.plan().bands();
        double outer = bands.outside();
        for (RingBand ring : bands.rings()) {
            assertThat(ring.outer()).isLessThanOrEqualTo(outer + ROUNDING);
            double top = ring.ground();
            for (Lane lane : ring.lanes()) {
                assertThat(lane.outer()).isLessThanOrEqualTo(top + ROUNDING);
                assertThat(lane.inner()).isLessThan(lane.outer());
                top = lane.inner();
            }
            assertThat(ring.inner()).isLessThanOrEqualTo(top + ROUNDING);
            outer = ring.inner();
        }
        assertThat(bands.hub()).isPositive().isLessThanOrEqualTo(outer + ROUNDING);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_piece_lies_in_the_period_and_covers_its_days_or_is_a_dot_among_them(WheelLayout layout) {
        for (Placed piece : layout.plan().placed()) {
            assertThat(piece.footFrom()).isGreaterThanOrEqualTo(-ROUNDING);
            assertThat(piece.footTo()).isLessThanOrEqualTo(360 + ROUNDING);
            if (piece.dot()) {
                double half = (piece.to() - piece.from()) / 2 + 1;
                boolean movable = Pen.isDashed(piece.piece().time().precision());
                assertThat(piece.badge())
                        .isBetween(
                                movable ? piece.piece().from() : piece.piece().middle() - half,
                                movable ? piece.piece().to() : piece.piece().middle() + half);
            } else {
                assertThat(piece.from() - piece.piece().from()).isBetween(0.0, 2.0);
                assertThat(piece.piece().to() - piece.to()).isBetween(0.0, 2.0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void the_box_of_each_letter_lies_where_its_piece_has_room(WheelLayout layout) {
        for (Placed piece : layout.plan().placed()) {
            assertThat(piece.label().map(ArcText::words).orElse(List.of()))
                    .allMatch(word -> isWithin(word, piece), "within " + piece.lane());
        }
    }

    private static boolean isWithin(Word word, Placed piece) {
        for (int corner = 0; corner < 4; corner++) {
            double across = (corner % 2 == 0 ? -1 : 1) * word.width() / 2;
            double out = word.radius() + (corner < 2 ? -1 : 1) * word.size() * Word.HALF_HEIGHT;
            double radius = StrictMath.hypot(across, out);
            double angle = word.angle() + StrictMath.toDegrees(StrictMath.atan2(across, out));
            if (radius < piece.lane().inner() - ROUNDING
                    || radius > piece.lane().outer() + ROUNDING
                    || angle < piece.footFrom()
                    || angle > piece.footTo()) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_occurrence_is_drawn_or_counted(WheelLayout layout) {

        assertThat(layout.plan().placed().size()
                        + layout.plan().bunches().stream()
                                .mapToInt(Bunch::count)
                                .sum())
                .isEqualTo((int) layout.content().occurrences());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_activity_is_in_the_legend_once_and_nothing_leaves_the_sheet(WheelLayout layout) {

        assertThat(layout.sheets().stream()
                        .flatMap(sheet -> sheet.numbers().stream())
                        .map(number -> number.entry().number()))
                .containsExactlyElementsOf(
                        layout.content().entries().stream().map(Entry::number).toList());
        for (Sheet sheet : layout.sheets()) {
            sheet.lines().forEach(line -> {
                assertThat(line.x() + line.width()).isLessThanOrEqualTo(sheet.width());
                assertThat(line.y()).isBetween(0.0, sheet.height());
            });
            sheet.numbers().forEach(number -> assertThat(number.y()).isBetween(0.0, sheet.height()));
        }
    }
}
