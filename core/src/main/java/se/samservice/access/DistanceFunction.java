package se.samservice.access;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import se.samservice.ServiceDataset;
import se.samservice.place.Village;
import se.samservice.shop.DistanceMethod;
import se.samservice.shop.Shop;

/**
 * Where distances come from when it is not the straight line: a routing engine, a table of Pipos figures (Swedish:
 * <i>avståndskälla</i>).
 *
 * <p>It is asked for the way from the village to the place, never back; if the two differ, that is its own affair. It may
 * be asked for the same pair more than once and should answer alike. What it throws is not caught. Example:
 *
 * <pre>{@code
 * DistanceFunction roads = DistanceFunction.road((village, shop) -> engine.metres(village.getCoordinates(), …));
 * ServiceAccess.of(dataset, date, roads);
 * }</pre>
 */
@FunctionalInterface
public interface DistanceFunction {

    /**
     * The distance of one pair.
     *
     * @param from where the way begins
     * @param to where it ends
     * @return the distance, or empty when not known; nothing else is then put in its place
     */
    Optional<Distance> between(Village from, Shop to);

    /**
     * Asks another function where this one has no answer. The answers keep their methods, and rankings in which several
     * methods meet say so, see {@link ServiceReach#isMixed()}.
     *
     * @param other what to ask then
     * @return both as one
     */
    default DistanceFunction orElse(DistanceFunction other) {
        Objects.requireNonNull(other, "other");
        return (from, to) -> between(from, to).or(() -> other.between(from, to));
    }

    /**
     * Distances along roads from a function or table that answers in metres.
     *
     * @param roads the function
     * @return distances by {@link DistanceMethod#ROAD}, rounded to whole metres; negative numbers, NaN, infinities and
     *     what does not fit in an {@code int}, which engines answer when there is no way, are no answer
     */
    static DistanceFunction road(RoadMetres roads) {
        Objects.requireNonNull(roads, "roads");
        return (from, to) -> {
            OptionalDouble answer = Objects.requireNonNull(roads.between(from, to), "answer of roads");
            double metres = answer.orElse(Double.NaN);
            return metres >= 0 && metres < Integer.MAX_VALUE
                    ? Optional.of(Distance.of((int) Math.round(metres), DistanceMethod.ROAD))
                    : Optional.empty();
        };
    }

    /**
     * Straight lines, to be named after {@link #orElse}.
     *
     * @param dataset where villages whose centres stand in for places without a position are found
     * @return distances by {@link DistanceMethod#STRAIGHT_LINE}
     */
    static DistanceFunction straightLine(ServiceDataset dataset) {
        return StraightLine.of(dataset.getVillages());
    }

    /** Metres along the roads between a village and a place. */
    @FunctionalInterface
    interface RoadMetres {

        /**
         * The length of the way.
         *
         * @param from where it begins
         * @param to where it ends
         * @return metres, or empty when not known
         */
        OptionalDouble between(Village from, Shop to);
    }
}
