package se.samservice.summary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samservice.ServiceDataset;
import se.samservice.change.ChangePath.Property;
import se.samservice.change.ChangePath.Thing;
import se.samservice.change.Changes;
import se.samservice.change.StatusMoved;
import se.samservice.value.EntityRef;
import se.samservice.value.Id;
import se.samservice.value.Identified;

/** The dataset something is told from, and what is known of it from an earlier one. */
final class Ground {

    private final ServiceDataset data;
    private final Optional<ServiceDataset> before;
    private final Map<EntityRef, StatusMoved> moved = new HashMap<>();

    Ground(ServiceDataset data, Optional<ServiceDataset> before) {
        this.data = Objects.requireNonNull(data, "dataset");
        this.before = before;
        before.map(earlier -> Changes.between(earlier, data).only(StatusMoved.class))
                .orElse(List.of())
                .forEach(change -> {
                    if (change.path().steps().get(0) instanceof Property list
                            && change.path().steps().get(1) instanceof Thing thing) {
                        moved.putIfAbsent(new EntityRef(list.name(), thing.id()), change);
                    }
                });
    }

    ServiceDataset data() {
        return data;
    }

    LocalDate today() {
        return data.getAsOf();
    }

    Optional<ServiceDataset> before() {
        return before;
    }

    /** The first day of which the earlier dataset does not tell. */
    Optional<LocalDate> dayAfterBefore() {
        return before.map(ServiceDataset::getAsOf)
                .filter(day -> day.isBefore(LocalDate.MAX))
                .map(day -> day.plusDays(1));
    }

    /** How the status of a thing moved since the earlier dataset. */
    Optional<StatusMoved> moved(EntityRef thing) {
        return Optional.ofNullable(moved.get(thing));
    }

    /** The first of each id, as other references are resolved. */
    static <T extends Identified<T>> Map<Id<T>, T> byId(List<T> things) {
        return things.stream()
                .collect(Collectors.toMap(Identified::getId, Function.identity(), (first, next) -> first));
    }
}
