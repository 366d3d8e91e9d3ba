package se.samservice.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.samservice.place.Village;
import se.samservice.shop.DistanceMethod;
import se.samservice.shop.ServiceKind;

/**
 * How far a village has to one service (Swedish: <i>avstånd till service</i>).
 *
 * <p>Places over water come after all others. Of equally near places the one whose id comes first is the nearest.
 *
 * @param village the village
 * @param service what one wants to get
 * @param nearest the nearest place, or empty when the data knows of no place at a known distance
 * @param next the nearest place but one, which is where people would go if the nearest closed, or empty
 * @param methods the methods of all distances that were compared to find them
 * @param unmeasured how many more places offer the service at an unknown distance; one of them may be nearer
 */
public record ServiceReach(
        Village village,
        ServiceKind service,
        Optional<ServicePlace> nearest,
        Optional<ServicePlace> next,
        Set<DistanceMethod> methods,
        int unmeasured) {

    /**
     * Keeps copies.
     *
     * @param village the village
     * @param service what one wants to get
     * @param nearest the nearest place, or empty
     * @param next the nearest place but one, or empty
     * @param methods the methods that were compared
     * @param unmeasured how many places lie at an unknown distance
     */
    public ServiceReach {
        Objects.requireNonNull(village, "village");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(nearest, "nearest");
        Objects.requireNonNull(next, "next");
        methods = Set.copyOf(methods);
    }

    /**
     * Whether distances of several methods were compared to find the nearest. Which place is nearest is then an
     * indication: a straight line is shorter than the road beside it.
     *
     * @return true if there are two methods or more
     */
    public boolean isMixed() {
        return methods.size() > 1;
    }

    /**
     * Whether the data knows of nobody who offers the service, at whatever distance.
     *
     * @return true if there is no place; one may still lie in the next municipality
     */
    public boolean isNowhere() {
        return nearest.isEmpty() && unmeasured == 0;
    }

    /**
     * What to bear in mind with these figures.
     *
     * @return remarks in the order of {@link AccessRemark}, often none
     */
    public List<AccessRemark> remarks() {
        Map<AccessRemark, Boolean> remarks = new EnumMap<>(AccessRemark.class);
        remarks.put(AccessRemark.NO_PROVIDER, isNowhere());
        remarks.put(AccessRemark.SOLE_PROVIDER, nearest.isPresent() && next.isEmpty() && unmeasured == 0);
        remarks.put(AccessRemark.OVER_WATER, is(ServicePlace::overWater));
        remarks.put(
                AccessRemark.APPROXIMATE_DISTANCE, is(place -> place.distance().approximate()));
        remarks.put(AccessRemark.UNSURE_SERVICE, is(place -> !place.sure()));
        remarks.put(AccessRemark.MIXED_METHODS, isMixed());
        remarks.put(AccessRemark.UNMEASURED_PLACES, unmeasured > 0);
        return remarks.keySet().stream().filter(remarks::get).toList();
    }

    private boolean is(Predicate<ServicePlace> of) {
        return nearest.filter(of).isPresent();
    }
}
