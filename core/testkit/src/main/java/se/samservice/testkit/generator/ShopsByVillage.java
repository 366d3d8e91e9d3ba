package se.samservice.testkit.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samservice.place.Village;
import se.samservice.shop.Shop;
import se.samservice.value.Id;

/** The shops of each village, found at once however many there are. */
final class ShopsByVillage {

    private final Map<Id<Village>, List<Id<Shop>>> shops = new HashMap<>();

    ShopsByVillage(List<Shop> all) {
        for (Shop shop : all) {
            shops.computeIfAbsent(shop.getVillage(), village -> new ArrayList<>())
                    .add(shop.getId());
        }
    }

    List<Id<Shop>> in(Village village) {
        return shops.getOrDefault(village.getId(), List.of());
    }
}
