package se.samservice.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.Shop;
import se.samservice.value.Id;

/**
 * What if: places that open or close, services that come or go (Swedish: <i>tänkt läge</i>).
 *
 * <p>Example: {@code Scenario.none().open(newShop).addService(Id.of("shop-bodbyn"), ServiceKind.FUEL)}. Whatever the
 * order of calls, places open first, then services come, then they go, then places close. Ids are looked up when the
 * scenario is applied.
 *
 * @param opening shops as they would be, open; one with the id of a known shop stands in for it, so that moving and
 *     reopening can be tried; if two share an id the later counts
 * @param adding services by the shop that would add them; nothing becomes of those of a shop that also closes
 * @param ending services by the shop that would end them
 * @param closing shops that would close; if one is closed already, nothing happens to it
 */
public record Scenario(
        List<Shop> opening,
        Map<Id<Shop>, Set<ServiceKind>> adding,
        Map<Id<Shop>, Set<ServiceKind>> ending,
        Set<Id<Shop>> closing) {

    /**
     * Keeps copies.
     *
     * @param opening shops as they would be
     * @param adding services by the shop that would add them
     * @param ending services by the shop that would end them
     * @param closing shops that would close
     */
    public Scenario {
        opening = List.copyOf(opening);
        adding = Map.copyOf(adding);
        ending = Map.copyOf(ending);
        closing = Set.copyOf(closing);
    }

    /**
     * Everything as it is.
     *
     * @return a scenario in which nothing changes
     */
    public static Scenario none() {
        return new Scenario(List.of(), Map.of(), Map.of(), Set.of());
    }

    /**
     * Lets a shop open, or be as given.
     *
     * @param shop the shop as it would be; it counts as open whatever its status history says, and offers those of its
     *     services whose period and season allow it
     * @return this and that
     */
    public Scenario open(Shop shop) {
        List<Shop> shops = new ArrayList<>(opening);
        shops.add(shop);
        return new Scenario(shops, adding, ending, closing);
    }

    /**
     * Lets a shop add a service.
     *
     * @param shop the id of a shop; one that is closed has this service all the same, as if it were an unstaffed point
     * @param service what one could get
     * @return this and that
     */
    public Scenario addService(Id<Shop> shop, ServiceKind service) {
        return new Scenario(opening, with(adding, shop, service), ending, closing);
    }

    /**
     * Lets a shop end a service.
     *
     * @param shop the id of a shop
     * @param service what one could no longer get
     * @return this and that
     */
    public Scenario endService(Id<Shop> shop, ServiceKind service) {
        return new Scenario(opening, adding, with(ending, shop, service), closing);
    }

    /**
     * Lets shops close.
     *
     * @param shops the ids of shops
     * @return this and that
     */
    public Scenario close(Collection<Id<Shop>> shops) {
        Set<Id<Shop>> ids = new LinkedHashSet<>(closing);
        ids.addAll(shops);
        return new Scenario(opening, adding, ending, ids);
    }

    private static Map<Id<Shop>, Set<ServiceKind>> with(
            Map<Id<Shop>, Set<ServiceKind>> services, Id<Shop> shop, ServiceKind service) {
        Map<Id<Shop>, Set<ServiceKind>> more = new LinkedHashMap<>(services);
        Set<ServiceKind> kinds = new LinkedHashSet<>(more.getOrDefault(shop, Set.of()));
        kinds.add(service);
        more.put(shop, Set.copyOf(kinds));
        return more;
    }
}
