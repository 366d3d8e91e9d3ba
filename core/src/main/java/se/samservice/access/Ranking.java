package se.samservice.access;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.samservice.place.Village;
import se.samservice.shop.DistanceMethod;
import se.samservice.shop.ServiceKind;

/** The nearest places of one village for one service, in order, and how many were compared. */
final class Ranking {

    /** Enough that closing the nearest place, or two, needs no new search. */
    static final int KEPT = 4;

    private final Village village;
    private final ServiceKind service;
    private final int[] places;
    private final List<ServicePlace> nearest;
    private final Map<DistanceMethod, Integer> measured;
    private final int unmeasured;

    /**
     * Keeps what it is given.
     *
     * @param places the numbers of the nearest, at most {@value #KEPT}
     * @param nearest the same as values
     * @param measured how many were compared, by method; zeros allowed
     * @param unmeasured how many could not be
     */
    Ranking(
            Village village,
            ServiceKind service,
            int[] places,
            List<ServicePlace> nearest,
            Map<DistanceMethod, Integer> measured,
            int unmeasured) {
        this.village = village;
        this.service = service;
        this.places = places;
        this.nearest = nearest;
        this.measured = measured;
        this.unmeasured = unmeasured;
    }

    /** The number of the nearest place. */
    IntStream first() {
        return IntStream.of(places).limit(1);
    }

    /** Whether the two nearest are still known when some places are gone. */
    boolean isEnoughWithout(BitSet gone) {
        return places.length < KEPT
                || IntStream.of(places).filter(place -> !gone.get(place)).count() >= 2;
    }

    /**
     * What is left when some places are gone.
     *
     * @param gone their numbers
     * @param distances the distance to each of them that offered the service, empty where not known
     */
    Ranking without(BitSet gone, List<Optional<Distance>> distances) {
        Map<DistanceMethod, Integer> left = new EnumMap<>(measured);
        distances.forEach(distance -> distance.ifPresent(known -> left.merge(known.method(), -1, Integer::sum)));
        int unknown = (int) distances.stream().filter(Optional::isEmpty).count();
        int[] ranks = IntStream.range(0, places.length)
                .filter(rank -> !gone.get(places[rank]))
                .toArray();
        return new Ranking(
                village,
                service,
                IntStream.of(ranks).map(rank -> places[rank]).toArray(),
                IntStream.of(ranks).mapToObj(nearest::get).toList(),
                left,
                unmeasured - unknown);
    }

    ServiceReach reach() {
        Set<DistanceMethod> methods = EnumSet.noneOf(DistanceMethod.class);
        measured.forEach((method, count) -> {
            if (count > 0) {
                methods.add(method);
            }
        });
        return new ServiceReach(
                village,
                service,
                nearest.stream().findFirst(),
                nearest.stream().skip(1).findFirst(),
                methods,
                unmeasured);
    }
}
