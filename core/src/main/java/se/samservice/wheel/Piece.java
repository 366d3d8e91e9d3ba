package se.samservice.wheel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One time of one activity as far as it lies in the period, before it has its place in a lane.
 *
 * @param from degrees where its first day begins
 * @param to degrees where its last day ends
 * @param cutStart whether it began before the period
 * @param cutEnd whether it goes on after the period
 * @param wantsLabel false where the same title stands nearby often enough
 */
record Piece(Entry entry, Time time, double from, double to, boolean cutStart, boolean cutEnd, boolean wantsLabel) {

    /** An activity with so many times has its title only at every third. */
    private static final int OFTEN = 6;

    private static final int OFTEN_LABELLED = 3;

    private static final Comparator<Piece> ORDER = Comparator.comparingDouble(Piece::from)
            .thenComparing(Comparator.comparingDouble(Piece::to).reversed())
            .thenComparingInt(piece -> piece.entry().number());

    /** The pieces of each ring, in the order in which they look for a place. */
    static List<List<Piece>> byRing(WheelContent content, int rings) {
        Round round = new Round(content.period());
        List<List<Piece>> pieces = new ArrayList<>();
        for (int i = 0; i < rings; i++) {
            pieces.add(new ArrayList<>());
        }
        for (Entry entry : content.entries()) {
            List<Time> times = entry.times();
            for (int i = 0; i < times.size(); i++) {
                Time time = times.get(i);
                double from = round.start(time.days().first());
                double to = round.end(time.days().last());
                pieces.get(Math.min(entry.ring(), rings - 1))
                        .add(new Piece(
                                entry,
                                time,
                                Math.max(0, from),
                                Math.min(360, to),
                                from < 0,
                                to > 360,
                                times.size() < OFTEN || i % OFTEN_LABELLED == 0));
            }
        }
        pieces.forEach(ring -> ring.sort(ORDER));
        return pieces;
    }

    double middle() {
        return (from + to) / 2;
    }
}
