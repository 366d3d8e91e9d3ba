package se.samservice.wheel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives the pieces of a ring their lanes so that nothing overlaps, labels included. A label that is in the way of a later
 * piece is given up for its number.
 */
final class LanePacker {

    private final List<Lane> lanes;
    private final LabelLadder ladder;
    private final boolean labelled;

    /** Where each lane is taken up to, and the last piece in it. */
    private final double[] front;

    private final int[] last;
    private final List<Placed> placed = new ArrayList<>();
    private final List<Piece> left = new ArrayList<>();

    private LanePacker(List<Lane> lanes, LabelLadder ladder, boolean labelled) {
        this.lanes = lanes;
        this.ladder = ladder;
        this.labelled = labelled;
        this.front = new double[lanes.size()];
        this.last = new int[lanes.size()];
        Arrays.fill(last, -1);
    }

    /**
     * What came of packing a ring.
     *
     * @param left pieces for which there was no lane
     */
    record Packing(List<Placed> placed, List<Piece> left) {}

    static Packing pack(List<Piece> pieces, List<Lane> lanes, LabelLadder ladder, boolean labelled) {
        LanePacker packer = new LanePacker(lanes, ladder, labelled);
        pieces.forEach(packer::place);
        return new Packing(packer.placed, packer.left);
    }

    private void place(Piece piece) {
        Placed best = null;
        int bestLane = -1;
        for (int i = 0; i < lanes.size(); i++) {
            Placed bare = ladder.bare(piece, lanes.get(i), front[i]);
            if (bare.footFrom() < front[i]) {
                continue;
            }
            int worst = best == null ? LabelLadder.NUMBER_ONLY : best.step();
            Placed candidate = labelled && piece.wantsLabel() ? ladder.best(bare, front[i], 360, worst) : bare;
            if (best == null || candidate.step() < best.step()) {
                best = candidate;
                bestLane = i;
            }
        }
        if (best != null) {
            put(best, bestLane);
        } else if (!placeInsteadOfLabel(piece)) {
            left.add(piece);
        }
    }

    private boolean placeInsteadOfLabel(Piece piece) {
        for (int i = 0; i < lanes.size(); i++) {
            if (last[i] < 0) {
                continue;
            }
            Placed bare = ladder.bare(piece, lanes.get(i), front[i]);
            Placed before = placed.get(last[i]);
            Placed plain = ladder.bare(before.piece(), before.lane(), before.footFrom());
            if (plain.footTo() <= bare.footFrom() && plain.footTo() < before.footTo()) {
                placed.set(last[i], plain);
                front[i] = plain.footTo();
                put(piece.wantsLabel() ? ladder.best(bare, front[i], 360, LabelLadder.NUMBER_ONLY) : bare, i);
                return true;
            }
        }
        return false;
    }

    private void put(Placed piece, int lane) {
        last[lane] = placed.size();
        front[lane] = piece.footTo();
        placed.add(piece);
    }
}
