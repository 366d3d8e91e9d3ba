package se.samservice.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.Event;
import se.samservice.cycle.Activity;
import se.samservice.method.EvidenceKind;
import se.samservice.place.Village;
import se.samservice.shop.Shop;
import se.samservice.value.EntityRef;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;

/** Everything in a dataset that may be evidence, by the words it counts as. */
final class Sightings {

    private final Map<EvidenceKind, List<Sighting>> byKind = new HashMap<>();
    private final Map<Id<Activity>, List<Sighting>> byActivity = new HashMap<>();
    private final Map<Id<Shop>, Id<Village>> villagesOfShops = new HashMap<>();

    Sightings(ServiceDataset data) {
        data.getShops().forEach(shop -> villagesOfShops.putIfAbsent(shop.getId(), shop.getVillage()));
        EventSightings.addTo(this, data);
        WorkSightings.addTo(this, data);
        OutputSightings.addTo(this, data);
    }

    /** What counts as this kind, in the order of the dataset. */
    List<Sighting> of(EvidenceKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The events that fulfil an activity. */
    List<Sighting> fulfilling(Id<Activity> activity) {
        return byActivity.getOrDefault(activity, List.of());
    }

    void add(EvidenceKind kind, Sighting sighting) {
        byKind.computeIfAbsent(kind, any -> new ArrayList<>()).add(sighting);
    }

    /** A thing counts as its own kind too, unless that word means something else here. */
    void add(EvidenceKind kind, String ownKind, Sighting sighting) {
        add(kind, sighting);
        EvidenceKind own = EvidenceKind.of(ownKind);
        if (!own.isKnown()) {
            add(own, sighting);
        }
    }

    void addFulfilling(Event event, Sighting sighting) {
        event.getFulfils()
                .ifPresent(occurrence -> byActivity
                        .computeIfAbsent(occurrence.getActivity(), any -> new ArrayList<>())
                        .add(sighting));
    }

    /** The villages, and those the shops lie in. */
    Set<Id<Village>> villages(List<Id<Village>> villages, List<Id<Shop>> shops) {
        Set<Id<Village>> all = new LinkedHashSet<>(villages);
        shops.stream()
                .flatMap(shop -> Optional.ofNullable(villagesOfShops.get(shop)).stream())
                .forEach(all::add);
        return all;
    }

    static Sighting sighting(String list, Identified<?> thing, LocalizedText title, Span... spans) {
        return new Sighting(EntityRef.of(list, thing.getId()), title, List.of(spans), Set.of(), Optional.empty());
    }
}
