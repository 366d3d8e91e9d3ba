package se.samservice.access;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import se.samservice.place.Village;
import se.samservice.shop.ServiceKind;

/**
 * How far one village has to one service before and after something changes (Swedish: <i>förändrat avstånd</i>).
 *
 * @param before how it was
 * @param after how it is or would be, for the same village and service
 */
public record AccessChange(ServiceReach before, ServiceReach after) {

    /**
     * Holds a before and an after.
     *
     * @param before how it was
     * @param after how it is or would be
     */
    public AccessChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * The village.
     *
     * @return the village as it was before
     */
    public Village village() {
        return before.village();
    }

    /**
     * What one wants to get.
     *
     * @return the service
     */
    public ServiceKind service() {
        return before.service();
    }

    /**
     * Whether people would go elsewhere, or another way: the nearest place or its distance differs, or there was one and
     * now is none.
     *
     * @return false if the nearest place and the way there are the same
     */
    public boolean isChanged() {
        Optional<ServicePlace> was = before.nearest();
        Optional<ServicePlace> is = after.nearest();
        if (was.isPresent() && is.isPresent()) {
            return !was.get().isSameWayAs(is.get());
        }
        return was.isPresent() || is.isPresent() || before.isNowhere() != after.isNowhere();
    }

    /**
     * Whether the service was to be had and no longer is anywhere in the data.
     *
     * @return true if nobody is left who offers it
     */
    public boolean isLost() {
        return !before.isNowhere() && after.isNowhere();
    }

    /**
     * Whether the service was to be had in the village itself and no longer is.
     *
     * @return true if people must now leave the village for it
     */
    public boolean isLostInVillage() {
        return isInVillage(before) && !isInVillage(after);
    }

    private static boolean isInVillage(ServiceReach reach) {
        return reach.nearest().map(ServicePlace::inVillage).orElse(false);
    }

    /**
     * How much farther the nearest place is than before.
     *
     * @return metres, negative if nearer; empty if there is no nearest place before or after, if the distances were found
     *     by different methods, or if only one of them is over water
     */
    public OptionalInt extraMetres() {
        if (before.nearest().isEmpty() || after.nearest().isEmpty()) {
            return OptionalInt.empty();
        }
        ServicePlace was = before.nearest().get();
        ServicePlace is = after.nearest().get();
        return was.distance().isComparableWith(is.distance()) && was.overWater() == is.overWater()
                ? OptionalInt.of(is.distance().metres() - was.distance().metres())
                : OptionalInt.empty();
    }
}
