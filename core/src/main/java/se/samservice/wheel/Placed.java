package se.samservice.wheel;

import java.util.Optional;

/**
 * A piece at its place in a lane.
 *
 * @param dot whether it is too short to be drawn as long as it is, and drawn as a dot in its middle instead
 * @param from degrees where its drawing begins, without the label beside it
 * @param to degrees where its drawing ends
 * @param badge where the middle of its number is
 * @param badgeWidth how wide the number's ground is
 * @param footFrom degrees where it begins together with its label
 * @param footTo degrees where it ends together with its label
 * @param step how far down the ladder of labels it had to go, 0 being the best
 */
record Placed(
        Piece piece,
        Lane lane,
        boolean dot,
        double from,
        double to,
        double badge,
        double badgeWidth,
        Optional<Label> label,
        double footFrom,
        double footTo,
        int step) {

    Placed labelled(Label text, double newBadge, double newFrom, double newTo, int newStep) {
        return new Placed(piece, lane, dot, from, to, newBadge, badgeWidth, Optional.of(text), newFrom, newTo, newStep);
    }
}
