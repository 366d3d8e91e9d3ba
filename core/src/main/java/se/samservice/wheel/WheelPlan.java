package se.samservice.wheel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many lanes each ring has and what is in them.
 *
 * @param placed every piece that has a place of its own
 * @param bunches what was put together because the ring cannot hold it
 * @param badge the size of the numbers
 * @param crowded whether the lanes are so low that the text is very small
 */
record WheelPlan(WheelBands bands, List<Placed> placed, List<Bunch> bunches, Badge badge, boolean crowded) {

    /** More rings than this are drawn as one. */
    static final int MOST_RINGS = 12;

    /** What is tried in turn until everything has a place. */
    private static final List<Density> DENSITIES = List.of(
            new Density(2.05, false),
            new Density(1.75, false),
            new Density(Density.LOW, false),
            new Density(Density.LOW, true),
            new Density(1.2, true),
            new Density(1, true),
            new Density(0.8, true),
            new Density(0.65, true));

    /** With more pieces than this, ever more lanes for labels are not tried. */
    private static final int MANY = 300;

    /**
     * How closely things are put.
     *
     * @param share how high lanes must be, in font sizes of the smallest label
     * @param monthsAsDots whether what takes place some time in a month takes up no more room than a day
     */
    private record Density(double share, boolean monthsAsDots) {

        /** Below this a lane holds only numbers, and the reader is told. */
        private static final double LOW = 1.45;

        boolean isLabelled() {
            return share >= LOW;
        }

        double least(WheelPage page) {
            return share * page.smallestLabel();
        }
    }

    /** What does not change from one attempt to the next. */
    private record Task(List<List<Piece>> pieces, WheelPage page, double wheel, boolean weeks) {

        Attempt attempt(int[] lanes, Density density, boolean labelled) {
            WheelBands bands = WheelBands.of(page, wheel, weeks, lanes);
            double most = page.labelSize() * 1.55;
            Badge badge = new Badge(Math.min(most, (labelled ? bands.laneHeight() : density.least(page)) * 0.84));
            LabelLadder ladder = new LabelLadder(page.labelSizes(), badge, density.monthsAsDots());
            List<LanePacker.Packing> packings = new ArrayList<>();
            for (int i = 0; i < pieces.size(); i++) {
                packings.add(LanePacker.pack(
                        pieces.get(i), bands.rings().get(i).lanes(), ladder, labelled && density.isLabelled()));
            }
            return new Attempt(bands, packings, badge);
        }
    }

    /** How the lanes are filled for a choice of lanes. */
    private record Attempt(WheelBands bands, List<LanePacker.Packing> packings, Badge badge) {

        int left(int ring) {
            return packings.get(ring).left().size();
        }

        boolean isComplete() {
            return packings.stream().allMatch(packing -> packing.left().isEmpty());
        }

        long unlabelled(int ring) {
            return packings.get(ring).placed().stream()
                    .filter(piece -> piece.piece().wantsLabel() && piece.label().isEmpty())
                    .count();
        }

        /** How badly the pieces are labelled. */
        long cost() {
            return packings.stream()
                    .flatMap(packing -> packing.placed().stream())
                    .filter(piece -> piece.piece().wantsLabel())
                    .mapToLong(Placed::step)
                    .sum();
        }
    }

    static WheelPlan of(WheelContent content, WheelPage page, boolean weeks) {
        int rings = Math.max(1, Math.min(MOST_RINGS, content.rings().size()));
        List<List<Piece>> pieces = Piece.byRing(content, rings);
        WheelPlan plan = of(new Task(pieces, page, page.wheels().get(0), weeks));
        for (double wider : page.wheels().subList(1, page.wheels().size())) {
            plan = plan.crowded() ? of(new Task(pieces, page, wider, weeks)) : plan;
        }
        return plan;
    }

    private static WheelPlan of(Task task) {
        for (Density density : DENSITIES) {
            int[] lanes = fewest(task, density);
            Attempt attempt = task.attempt(lanes, density, true);
            if (!attempt.isComplete()) {
                attempt = task.attempt(lanes, density, false);
            }
            if (attempt.isComplete() && attempt.bands().laneHeight() >= density.least(task.page())) {
                return density.isLabelled()
                        ? finished(labelled(task, lanes, density, attempt), false)
                        : finished(attempt, true);
            }
        }
        return bunched(task, DENSITIES.get(DENSITIES.size() - 1));
    }

    /** As few lanes as hold every piece with its number, or more than there is room for. */
    private static int[] fewest(Task task, Density density) {
        int[] lanes = new int[task.pieces().size()];
        Arrays.fill(lanes, 1);
        while (true) {
            Attempt attempt = task.attempt(lanes, density, false);
            if (attempt.isComplete() || attempt.bands().laneHeight() < density.least(task.page())) {
                return lanes;
            }
            for (int i = 0; i < lanes.length; i++) {
                lanes[i] += attempt.left(i) > 0 ? 1 : 0;
            }
        }
    }

    /** More lanes where they let more be read. */
    private static Attempt labelled(Task task, int[] fewest, Density density, Attempt first) {
        Attempt best = first;
        Attempt now = first;
        int[] lanes = fewest.clone();
        while (task.pieces().stream().mapToInt(List::size).sum() <= MANY) {
            int fullest = 0;
            for (int i = 1; i < lanes.length; i++) {
                fullest = now.unlabelled(i) * lanes[fullest] > now.unlabelled(fullest) * lanes[i] ? i : fullest;
            }
            if (now.unlabelled(fullest) == 0) {
                break;
            }
            lanes[fullest]++;
            now = task.attempt(lanes, density, true);
            if (now.bands().laneHeight() < density.least(task.page())) {
                break;
            }
            if (now.isComplete() && now.cost() < best.cost()) {
                best = now;
            }
        }
        return best;
    }

    private static WheelPlan finished(Attempt attempt, boolean crowded) {
        return new WheelPlan(
                attempt.bands(),
                attempt.packings().stream()
                        .flatMap(packing -> packing.placed().stream())
                        .toList(),
                List.of(),
                attempt.badge(),
                crowded);
    }

    /** As many lanes as there is room for, each for the ring with most to place; the last of a full ring for the rest. */
    private static WheelPlan bunched(Task task, Density density) {
        int[] lanes = new int[task.pieces().size()];
        Arrays.fill(lanes, 1);
        Attempt attempt = task.attempt(lanes, density, false);
        while (true) {
            int neediest = 0;
            for (int i = 1; i < lanes.length; i++) {
                neediest = attempt.left(i) > attempt.left(neediest) ? i : neediest;
            }
            int[] more = lanes.clone();
            more[neediest]++;
            Attempt next = task.attempt(more, density, false);
            if (attempt.left(neediest) == 0 || next.bands().laneHeight() < density.least(task.page())) {
                break;
            }
            lanes = more;
            attempt = next;
        }
        LabelLadder ladder = new LabelLadder(task.page().labelSizes(), attempt.badge(), density.monthsAsDots());
        List<Placed> placed = new ArrayList<>();
        List<Bunch> bunches = new ArrayList<>();
        for (int i = 0; i < lanes.length; i++) {
            List<Lane> own = attempt.bands().rings().get(i).lanes();
            LanePacker.Packing packing = attempt.packings().get(i);
            if (!packing.left().isEmpty()) {
                packing = LanePacker.pack(task.pieces().get(i), own.subList(0, own.size() - 1), ladder, false);
                bunches.addAll(Bunch.of(packing.left(), own.get(own.size() - 1)));
            }
            placed.addAll(packing.placed());
        }
        return new WheelPlan(attempt.bands(), placed, bunches, attempt.badge(), true);
    }
}
