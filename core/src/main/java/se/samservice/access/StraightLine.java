package se.samservice.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samservice.place.Village;
import se.samservice.shop.DistanceMethod;
import se.samservice.shop.Shop;
import se.samservice.value.Id;

/** Great circles; a place whose own position is not known lies in the centre of its village. */
final class StraightLine implements DistanceFunction {

    private final Map<Id<Village>, Sphere> centres;

    private StraightLine(Map<Id<Village>, Sphere> centres) {
        this.centres = centres;
    }

    static StraightLine of(List<Village> villages) {
        Map<Id<Village>, Sphere> centres = new HashMap<>();
        villages.forEach(
                village -> position(village).ifPresent(position -> centres.putIfAbsent(village.getId(), position)));
        return new StraightLine(centres);
    }

    static Optional<Sphere> position(Village village) {
        return village.getCoordinates().flatMap(Sphere::of);
    }

    /** Where the place is taken to lie. */
    Optional<Sphere> position(Shop shop) {
        return own(shop).or(() -> Optional.ofNullable(centres.get(shop.getVillage())));
    }

    private static Optional<Sphere> own(Shop shop) {
        return shop.getCoordinates().flatMap(Sphere::of);
    }

    static boolean isApproximate(Shop shop) {
        return own(shop).isEmpty();
    }

    @Override
    public Optional<Distance> between(Village from, Shop to) {
        Optional<Sphere> start = position(from);
        Optional<Sphere> end = position(to);
        if (start.isPresent() && end.isPresent()) {
            return Optional.of(distance(start.get().metresTo(end.get()), isApproximate(to)));
        }
        // It is in the village, wherever that lies.
        return to.getVillage().equals(from.getId()) ? Optional.of(distance(0, true)) : Optional.empty();
    }

    static Distance distance(int metres, boolean approximate) {
        return new Distance(metres, DistanceMethod.STRAIGHT_LINE, approximate, Optional.empty());
    }
}
