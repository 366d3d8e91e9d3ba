package se.samservice.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import se.samservice.place.Village;
import se.samservice.shop.ServiceKind;
import se.samservice.value.Id;

/**
 * Who is affected when places or services come or go (Swedish: <i>konsekvens av nedläggning</i>).
 *
 * @param date the day residents are counted for
 * @param changes the villages and services whose nearest place or its distance changes, by village and service
 */
public record AccessImpact(LocalDate date, List<AccessChange> changes) {

    /**
     * Keeps copies.
     *
     * @param date the day residents are counted for
     * @param changes what changes
     */
    public AccessImpact {
        Objects.requireNonNull(date, "date");
        changes = List.copyOf(changes);
    }

    /**
     * What changes for one village and service.
     *
     * @param village the id of a village
     * @param service what one wants to get
     * @return the change, or empty when nothing changes there
     */
    public Optional<AccessChange> change(Id<Village> village, ServiceKind service) {
        return changes.stream()
                .filter(change -> change.village().getId().equals(village)
                        && change.service().equals(service))
                .findFirst();
    }

    /**
     * The villages for which something changes.
     *
     * @return villages, none twice
     */
    public List<Village> villages() {
        return villages(change -> true);
    }

    /**
     * The villages of some changes, for example {@code villages(AccessChange::isLostInVillage)}.
     *
     * @param which the changes
     * @return villages, none twice
     */
    public List<Village> villages(Predicate<AccessChange> which) {
        return changes.stream()
                .filter(which)
                .map(AccessChange::village)
                .distinct()
                .toList();
    }

    /**
     * The services nobody in the data offers any more.
     *
     * @return services, none twice
     */
    public List<ServiceKind> servicesLost() {
        return changes.stream()
                .filter(AccessChange::isLost)
                .map(AccessChange::service)
                .distinct()
                .toList();
    }

    /**
     * How many people live in the villages for which something changes.
     *
     * @return the residents, unknown ones kept apart
     */
    public Residents residents() {
        return Residents.of(villages(), date);
    }
}
