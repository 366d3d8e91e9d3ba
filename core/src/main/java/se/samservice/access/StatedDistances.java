package se.samservice.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samservice.place.Village;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopDistance;
import se.samservice.value.Id;

/**
 * Distances that the data itself states between two shops, read as the way from the village of the one to the other.
 *
 * <p>Either end may state it; between two shops of one village it says nothing of the way from there. What was not yet known on the day does not count, and of several the newest does.
 */
final class StatedDistances {

    private static final Comparator<Distance> BETTER = Comparator.comparing(
                    (Distance distance) -> distance.asOf().orElseThrow())
            .thenComparing(Distance::method, Comparator.reverseOrder())
            .thenComparing(Distance::metres, Comparator.reverseOrder());

    private final Map<Id<Village>, Map<Id<Shop>, Distance>> figures = new HashMap<>();

    static StatedDistances of(List<Shop> shops, LocalDate date) {
        Map<Id<Shop>, Shop> known = new HashMap<>();
        shops.forEach(shop -> known.put(shop.getId(), shop));
        StatedDistances stated = new StatedDistances();
        for (Shop shop : shops) {
            for (ShopDistance next : shop.getNextShops()) {
                if (next.getMetres() >= 0 && !next.getAsOf().earliest().isAfter(date)) {
                    Distance distance = Distance.of(next.getMetres(), next.getMethod(), next.getAsOf());
                    next.getShop()
                            .map(known::get)
                            .filter(other -> !other.getVillage().equals(shop.getVillage()))
                            .ifPresent(other -> {
                                stated.add(shop.getVillage(), other.getId(), distance);
                                stated.add(other.getVillage(), shop.getId(), distance);
                            });
                }
            }
        }
        return stated;
    }

    private void add(Id<Village> from, Id<Shop> to, Distance distance) {
        figures.computeIfAbsent(from, any -> new HashMap<>())
                .merge(to, distance, (one, other) -> BETTER.compare(one, other) >= 0 ? one : other);
    }

    Optional<Distance> between(Id<Village> from, Id<Shop> to) {
        return Optional.ofNullable(figures.getOrDefault(from, Map.of()).get(to));
    }

    Set<Id<Shop>> statedFrom(Id<Village> village) {
        return figures.getOrDefault(village, Map.of()).keySet();
    }
}
