package se.samservice.access;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samservice.ServiceDataset;
import se.samservice.place.Village;
import se.samservice.shop.DistanceMethod;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopDistance;
import se.samservice.value.Id;

/** The obvious loop over all pairs of villages and shops, to compare with. */
final class BruteForce {

    private final ServiceDataset dataset;

    BruteForce(ServiceDataset dataset) {
        this.dataset = dataset;
    }

    /** A place and its distance, without what the loop does not find out. */
    record Way(Id<Shop> shop, Distance distance, boolean overWater) {
        static Way of(ServicePlace place) {
            return new Way(place.shop().getId(), place.distance(), place.overWater());
        }
    }

    record Reach(List<Way> nearestTwo, Set<DistanceMethod> methods, int unmeasured) {
        static Reach of(ServiceReach reach) {
            List<Way> ways = new ArrayList<>();
            reach.nearest().map(Way::of).ifPresent(ways::add);
            reach.next().map(Way::of).ifPresent(ways::add);
            return new Reach(ways, reach.methods(), reach.unmeasured());
        }

        boolean hasSameNearestAs(Reach other) {
            return nearestTwo.stream()
                            .findFirst()
                            .equals(other.nearestTwo.stream().findFirst())
                    && (!nearestTwo.isEmpty() || (unmeasured == 0) == (other.unmeasured == 0));
        }
    }

    Reach reach(Village village, ServiceKind service) {
        List<Way> ways = new ArrayList<>();
        Set<DistanceMethod> methods = EnumSet.noneOf(DistanceMethod.class);
        int unmeasured = 0;
        for (Shop shop : dataset.getShops()) {
            if (shop.servicesOn(AccessArbitraries.TODAY)
                    .anyMatch(offering -> offering.getKind().equals(service))) {
                Optional<Distance> distance = distance(village, shop);
                distance.ifPresent(known -> {
                    methods.add(known.method());
                    ways.add(new Way(shop.getId(), known, isOverWater(village, shop)));
                });
                unmeasured += distance.isPresent() ? 0 : 1;
            }
        }
        ways.sort(comparing(Way::overWater)
                .thenComparingInt(way -> way.distance().metres())
                .thenComparing(Way::shop));
        return new Reach(ways.stream().limit(2).toList(), methods, unmeasured);
    }

    private Optional<Distance> distance(Village village, Shop shop) {
        return dataset.getShops().stream()
                .flatMap(from -> from.getNextShops().stream()
                        .filter(next -> joins(village, shop, from, next))
                        .filter(next -> next.getMetres() >= 0)
                        .filter(next -> !next.getAsOf().earliest().isAfter(AccessArbitraries.TODAY))
                        .map(next -> Distance.of(next.getMetres(), next.getMethod(), next.getAsOf())))
                .min(Comparator.comparing((Distance stated) -> stated.asOf().orElseThrow())
                        .reversed()
                        .thenComparing(Distance::method)
                        .thenComparingInt(Distance::metres))
                .or(() -> DistanceFunction.straightLine(dataset).between(village, shop));
    }

    private boolean joins(Village village, Shop shop, Shop from, ShopDistance next) {
        return dataset.getShops().stream()
                .filter(to -> next.getShop().equals(Optional.of(to.getId())))
                .filter(to -> !to.getVillage().equals(from.getVillage()))
                .anyMatch(to ->
                        (from.getVillage().equals(village.getId()) && to.getId().equals(shop.getId()))
                                || (to.getVillage().equals(village.getId())
                                        && from.getId().equals(shop.getId())));
    }

    private boolean isOverWater(Village village, Shop shop) {
        boolean fromIsland = village.getIslandWithoutFixedLink().orElse(false);
        boolean toIsland = dataset.getVillages().stream()
                .anyMatch(other -> other.getId().equals(shop.getVillage())
                        && other.getIslandWithoutFixedLink().orElse(false));
        return !shop.getVillage().equals(village.getId()) && (fromIsland || toIsland);
    }
}
