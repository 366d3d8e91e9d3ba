package se.samservice.access;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import se.samservice.access.PlaceTree.Nearest;
import se.samservice.place.Village;
import se.samservice.shop.DistanceMethod;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.Shop;
import se.samservice.value.Id;

/**
 * Ranks places by distance from a village.
 *
 * <p>Without a function, trees find the places by straight line; those in the village and those with a stated distance
 * are few and looked at one by one. With a function every place is.
 */
final class Ranker {

    private final Places places;
    private final Optional<DistanceFunction> function;
    private final StatedDistances stated;
    private final StraightLine lines;
    private final Set<Id<Village>> islands = new HashSet<>();
    private final Map<ServiceKind, PlaceTree> mainland = new HashMap<>();
    private final Map<ServiceKind, PlaceTree> island = new HashMap<>();
    private final List<Optional<Sphere>> positions;

    Ranker(List<Village> villages, Places places, StatedDistances stated, Optional<DistanceFunction> function) {
        this.places = places;
        this.function = function;
        this.stated = stated;
        lines = StraightLine.of(villages);
        for (Village village : villages) {
            if (village.getIslandWithoutFixedLink().orElse(false)) {
                islands.add(village.getId());
            }
        }
        positions = places.shops().stream().map(lines::position).toList();
        if (function.isEmpty()) {
            for (ServiceKind kind : places.kinds()) {
                List<Integer> offering = places.offering(kind);
                mainland.put(kind, new PlaceTree(offering, place -> positionOff(place, false)));
                island.put(kind, new PlaceTree(offering, place -> positionOff(place, true)));
            }
        }
    }

    private Optional<Sphere> positionOff(int place, boolean onIsland) {
        return positions
                .get(place)
                .filter(any -> islands.contains(places.shop(place).getVillage()) == onIsland);
    }

    /** The rankings of one village in the order of the services; a function is asked once for each place. */
    List<Ranking> rankAll(Village village, List<ServiceKind> kinds) {
        BitSet nothing = new BitSet();
        if (function.isEmpty()) {
            return kinds.stream().map(kind -> rank(village, kind, nothing)).toList();
        }
        List<Optional<Distance>> distances = IntStream.range(0, places.size())
                .mapToObj(place -> places.isOffering(place) ? distance(village, place) : Optional.<Distance>empty())
                .toList();
        return kinds.stream()
                .map(kind -> new Search(village, kind, nothing, distances::get).all())
                .toList();
    }

    Ranking rank(Village village, ServiceKind kind, BitSet gone) {
        Search search = new Search(village, kind, gone, place -> distance(village, place));
        return function.isPresent() ? search.all() : search.byStraightLine();
    }

    /**
     * The distance that counts: the function's, where there is one; a stated one where the function has no answer or
     * surely an older one; the straight line where there is no function.
     */
    Optional<Distance> distance(Village village, int place) {
        Shop shop = places.shop(place);
        Optional<Distance> said = stated.between(village.getId(), shop.getId());
        if (function.isEmpty()) {
            return said.or(() -> lines.between(village, shop));
        }
        Optional<Distance> answer =
                Objects.requireNonNull(function.get().between(village, shop), "answer of the distance function");
        boolean saidLater = said.flatMap(Distance::asOf)
                .flatMap(later -> answer.flatMap(Distance::asOf).map(later::isSurelyAfter))
                .orElse(false);
        return answer.isEmpty() || saidLater ? said : answer;
    }

    /** One ranking in the making. */
    private final class Search {

        private final Village village;
        private final ServiceKind kind;
        private final BitSet gone;
        private final IntFunction<Optional<Distance>> distances;
        private final Nearest byLand = new Nearest(Ranking.KEPT);
        private final Nearest overWater = new Nearest(Ranking.KEPT);
        private final Map<DistanceMethod, Integer> measured = new EnumMap<>(DistanceMethod.class);
        private int unmeasured;

        Search(Village village, ServiceKind kind, BitSet gone, IntFunction<Optional<Distance>> distances) {
            this.village = village;
            this.kind = kind;
            this.gone = gone;
            this.distances = distances;
        }

        Ranking all() {
            places.offering(kind).forEach(this::look);
            return ranking();
        }

        Ranking byStraightLine() {
            Set<Integer> apart = new HashSet<>(places.lyingIn(village.getId()));
            stated.statedFrom(village.getId()).forEach(id -> apart.add(places.index(id)));
            apart.removeIf(place -> !places.offers(place, kind));
            apart.forEach(this::look);

            PlaceTree near = mainland.get(kind);
            PlaceTree off = island.get(kind);
            if (near == null || off == null) {
                return ranking();
            }
            BitSet leftOut = (BitSet) gone.clone();
            apart.forEach(leftOut::set);
            int rest = places.offering(kind).size();
            int located = near.size() + off.size();
            for (int place = leftOut.nextSetBit(0); place >= 0; place = leftOut.nextSetBit(place + 1)) {
                if (places.offers(place, kind)) {
                    rest--;
                    located -= positions.get(place).isPresent() ? 1 : 0;
                }
            }
            Optional<Sphere> position = StraightLine.position(village);
            if (position.isPresent()) {
                IntPredicate without = leftOut::get;
                near.search(position.get(), without, isIsland() ? overWater : byLand);
                off.search(position.get(), without, overWater);
                measured.merge(DistanceMethod.STRAIGHT_LINE, located, Integer::sum);
                unmeasured += rest - located;
            } else {
                unmeasured += rest;
            }
            return ranking();
        }

        private void look(int place) {
            if (gone.get(place)) {
                return;
            }
            Optional<Distance> distance = distances.apply(place);
            if (distance.isPresent()) {
                measured.merge(distance.get().method(), 1, Integer::sum);
                (isOverWater(place) ? overWater : byLand)
                        .offer(place, distance.get().metres());
            } else {
                unmeasured++;
            }
        }

        private boolean isIsland() {
            return islands.contains(village.getId());
        }

        private boolean isOverWater(int place) {
            Id<Village> there = places.shop(place).getVillage();
            return !there.equals(village.getId()) && (isIsland() || islands.contains(there));
        }

        private Ranking ranking() {
            List<ServicePlace> nearest = new ArrayList<>(Ranking.KEPT);
            int[] kept = IntStream.concat(byLand.places(), overWater.places())
                    .limit(Ranking.KEPT)
                    .peek(place -> nearest.add(servicePlace(place)))
                    .toArray();
            return new Ranking(village, kind, kept, List.copyOf(nearest), measured, unmeasured);
        }

        private ServicePlace servicePlace(int place) {
            Shop shop = places.shop(place);
            return new ServicePlace(
                    shop,
                    distances.apply(place).orElseThrow(),
                    shop.getVillage().equals(village.getId()),
                    isOverWater(place),
                    places.isSure(place, kind));
        }
    }
}
