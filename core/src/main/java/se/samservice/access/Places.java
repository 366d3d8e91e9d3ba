package se.samservice.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samservice.place.Village;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.Shop;
import se.samservice.value.Id;

/** The shops of a dataset in the order of their ids, each with what it offers on the day. */
final class Places {

    static final Comparator<ServiceKind> KNOWN_FIRST = Comparator.comparingInt(
                    (ServiceKind kind) -> Math.floorMod(ServiceKind.known().indexOf(kind), Integer.MAX_VALUE))
            .thenComparing(ServiceKind::token);

    private final List<Shop> shops;
    private final List<Map<ServiceKind, Boolean>> offers;
    private final Map<Id<Shop>, Integer> indexes = new HashMap<>();
    private final Map<ServiceKind, List<Integer>> offering = new TreeMap<>(KNOWN_FIRST);
    private final Map<Id<Village>, List<Integer>> lying = new HashMap<>();

    private Places(List<Shop> shops, List<Map<ServiceKind, Boolean>> offers) {
        this.shops = shops;
        this.offers = offers;
        for (int place = 0; place < shops.size(); place++) {
            indexes.put(shops.get(place).getId(), place);
            lying.computeIfAbsent(shops.get(place).getVillage(), any -> new ArrayList<>())
                    .add(place);
            for (ServiceKind kind : offers.get(place).keySet()) {
                offering.computeIfAbsent(kind, any -> new ArrayList<>()).add(place);
            }
        }
    }

    /** Of shops that share an id, which is an error, the first counts. */
    static Places of(List<Shop> shops, ServiceDay day) {
        Map<Id<Shop>, Shop> byId = new TreeMap<>();
        shops.forEach(shop -> byId.putIfAbsent(shop.getId(), shop));
        List<Shop> sorted = List.copyOf(byId.values());
        return new Places(sorted, sorted.stream().map(day::services).toList());
    }

    Places with(Scenario scenario, ServiceDay day) {
        Map<Id<Shop>, Shop> byId = new TreeMap<>();
        Map<Id<Shop>, Map<ServiceKind, Boolean>> services = new HashMap<>();
        for (int place = 0; place < shops.size(); place++) {
            byId.put(shops.get(place).getId(), shops.get(place));
            services.put(shops.get(place).getId(), new HashMap<>(offers.get(place)));
        }
        for (Shop shop : scenario.opening()) {
            byId.put(shop.getId(), shop);
            services.put(shop.getId(), day.servicesIfOpen(shop));
        }
        scenario.adding()
                .forEach(
                        (id, kinds) -> kinds.forEach(kind -> known(services, id).put(kind, true)));
        scenario.ending().forEach((id, kinds) -> known(services, id).keySet().removeAll(kinds));
        scenario.closing().forEach(id -> known(services, id).clear());
        return new Places(
                List.copyOf(byId.values()),
                byId.keySet().stream()
                        .map(id -> Map.copyOf(known(services, id)))
                        .toList());
    }

    private static <T> T known(Map<Id<Shop>, T> byId, Id<Shop> id) {
        T value = byId.get(id);
        if (value == null) {
            throw unknown(id);
        }
        return value;
    }

    private static IllegalArgumentException unknown(Id<Shop> id) {
        return new IllegalArgumentException("There is no shop with the id '" + id + "'");
    }

    int size() {
        return shops.size();
    }

    Shop shop(int place) {
        return shops.get(place);
    }

    List<Shop> shops() {
        return shops;
    }

    int index(Id<Shop> id) {
        return known(indexes, id);
    }

    List<ServiceKind> kinds() {
        return List.copyOf(offering.keySet());
    }

    /** The places that offer a service, ascending. */
    List<Integer> offering(ServiceKind kind) {
        return offering.getOrDefault(kind, List.of());
    }

    /** The places that lie in a village, ascending. */
    List<Integer> lyingIn(Id<Village> village) {
        return lying.getOrDefault(village, List.of());
    }

    boolean isOffering(int place) {
        return !offers.get(place).isEmpty();
    }

    boolean offers(int place, ServiceKind kind) {
        return offers.get(place).containsKey(kind);
    }

    boolean isSure(int place, ServiceKind kind) {
        return offers.get(place).getOrDefault(kind, false);
    }
}
