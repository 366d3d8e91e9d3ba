package se.samservice.access;

import java.util.Objects;
import se.samservice.shop.Shop;

/**
 * A place where a village can get a service, and the way there (Swedish: <i>serviceställe</i>).
 *
 * @param shop the place
 * @param distance how far it is from the village
 * @param inVillage whether it lies in the village itself
 * @param overWater whether the village or the place lies on an island without fixed link and they are not the same
 *     village; the distance is then no measure of the journey
 * @param sure whether the service can surely be had there on the day; false if another reading of dates known only by
 *     month or year, or hours of a seasonal shop that nobody has told, could mean closed doors
 */
public record ServicePlace(Shop shop, Distance distance, boolean inVillage, boolean overWater, boolean sure) {

    /**
     * Holds a place.
     *
     * @param shop the place
     * @param distance how far it is
     * @param inVillage whether it lies in the village itself
     * @param overWater whether one must cross water
     * @param sure whether the service can surely be had
     */
    public ServicePlace {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(distance, "distance");
    }

    /** Whether the way there is the same, whatever else is told of the place. */
    boolean isSameWayAs(ServicePlace other) {
        return shop.getId().equals(other.shop.getId())
                && distance.equals(other.distance)
                && overWater == other.overWater;
    }
}
