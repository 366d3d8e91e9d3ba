package se.samservice.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samservice.ServiceDataset;
import se.samservice.place.Village;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.Shop;
import se.samservice.value.Id;

/**
 * How far every village has to every service on a day, and what if places close, open or change (Swedish:
 * <i>tillgänglighet till service</i>).
 *
 * <pre>{@code
 * ServiceAccess access = ServiceAccess.of(dataset, LocalDate.of(2022, 12, 31));
 * access.reach(botsmark, ServiceKind.GROCERIES).nearest();          // the shop of Botsmark, in the village
 * AccessImpact impact = access.ifClosed(List.of(shopBotsmark));
 * impact.change(botsmark, ServiceKind.GROCERIES).orElseThrow().after().nearest(); // 25 km as the crow flies
 * impact.residents();                                               // 201 known
 * }</pre>
 *
 * <p><b>What counts as offered</b> is a service a shop names, on a day when the shop trades, within the period of the
 * service and the season of its hours. Dates known only by month or year are read as {@link Shop#statusOn} and {@link
 * se.samservice.value.DatePeriod#contains} read them, and {@link ServicePlace#sure()} tells where another reading ends
 * otherwise. A shop of which no status is known counts as trading.
 *
 * <p><b>What counts as distance</b> is what a {@link DistanceFunction} answers, if one is given. Without one it is the
 * straight line, labelled so. What shops state of the distance to other shops
 * ({@link Shop#getNextShops()}, known on the day) stands in for the way from the one's village to the other: instead of
 * the straight line, where the function has no answer, or where the function's answer is surely older. Figures of
 * different methods are ranked together, but {@link ServiceReach#isMixed()} says so, and no difference is made of them.
 * A place without a position lies in the centre of its village, and its distance is marked as approximate; positions
 * that do not exist are none. Of two things with the same id, which is an error, the first counts.
 *
 * <p>Immutable, and as safe to share between threads as the function it was given.
 */
public final class ServiceAccess {

    private final LocalDate date;
    private final Map<Id<Village>, Integer> indexes = new HashMap<>();
    private final List<Village> villages;
    private final Places places;
    private final Optional<DistanceFunction> function;
    private final Ranker ranker;
    private final List<ServiceKind> services;
    private final List<List<Ranking>> rankings;
    private final List<List<Integer>> rankedFirst;

    private ServiceAccess(LocalDate date, List<Village> villages, Places places, Optional<DistanceFunction> function) {
        this.date = date;
        this.villages = villages;
        this.places = places;
        this.function = function;
        services = places.kinds();
        ranker = new Ranker(villages, places, StatedDistances.of(places.shops(), date), function);
        rankings = villages.stream()
                .map(village -> ranker.rankAll(village, services))
                .toList();
        rankedFirst = IntStream.range(0, places.size())
                .<List<Integer>>mapToObj(place -> new ArrayList<>(0))
                .toList();
        for (int village = 0; village < villages.size(); village++) {
            indexes.put(villages.get(village).getId(), village);
            for (int service = 0; service < services.size(); service++) {
                int cell = village * services.size() + service;
                rankings.get(village)
                        .get(service)
                        .first()
                        .forEach(place -> rankedFirst.get(place).add(cell));
            }
        }
    }

    /**
     * The access on a day by straight line, and by stated distances where there are.
     *
     * @param dataset villages and shops
     * @param date the day
     * @return the access
     */
    public static ServiceAccess of(ServiceDataset dataset, LocalDate date) {
        return of(dataset, date, Optional.empty());
    }

    /**
     * The access on a day by distances of the caller's, and by stated ones where the caller has none.
     *
     * @param dataset villages and shops
     * @param date the day
     * @param function where distances come from; it is asked for every village and open place, and what it throws is
     *     thrown
     * @return the access
     */
    public static ServiceAccess of(ServiceDataset dataset, LocalDate date, DistanceFunction function) {
        return of(dataset, date, Optional.of(Objects.requireNonNull(function, "function")));
    }

    private static ServiceAccess of(ServiceDataset dataset, LocalDate date, Optional<DistanceFunction> function) {
        Objects.requireNonNull(dataset, "dataset");
        Objects.requireNonNull(date, "date");
        Map<Id<Village>, Village> villages = new LinkedHashMap<>();
        dataset.getVillages().forEach(village -> villages.putIfAbsent(village.getId(), village));
        return new ServiceAccess(
                date, List.copyOf(villages.values()), Places.of(dataset.getShops(), new ServiceDay(date)), function);
    }

    /**
     * The day.
     *
     * @return the day everything holds for
     */
    public LocalDate date() {
        return date;
    }

    /**
     * The villages.
     *
     * @return villages in the order of the dataset
     */
    public List<Village> villages() {
        return villages;
    }

    /**
     * The services somebody offers on the day.
     *
     * @return services in the order of {@link ServiceKind#known()}, then others by token
     */
    public List<ServiceKind> services() {
        return services;
    }

    /**
     * How far a village has to a service.
     *
     * @param village the id of a village
     * @param service what one wants to get
     * @return the reach; {@linkplain ServiceReach#isNowhere() nowhere} if nobody offers the service
     * @throws IllegalArgumentException if there is no such village
     */
    public ServiceReach reach(Id<Village> village, ServiceKind service) {
        Objects.requireNonNull(service, "service");
        Integer index = indexes.get(Objects.requireNonNull(village, "village"));
        if (index == null) {
            throw new IllegalArgumentException("There is no village with the id '" + village + "'");
        }
        return reach((int) index, service);
    }

    private ServiceReach reach(int village, ServiceKind service) {
        int column = services.indexOf(service);
        return column < 0
                ? new ServiceReach(villages.get(village), service, Optional.empty(), Optional.empty(), Set.of(), 0)
                : rankings.get(village).get(column).reach();
    }

    /**
     * How far every village has to every service.
     *
     * @return reaches by village, then service, in the order of {@link #villages()} and {@link #services()}
     */
    public Stream<ServiceReach> reaches() {
        return rankings.stream().flatMap(List::stream).map(Ranking::reach);
    }

    /**
     * Who offers a service on the day; the sole provider, if there is one only.
     *
     * @param service what one wants to get
     * @return shops by id
     */
    public List<Shop> providers(ServiceKind service) {
        return places.offering(service).stream().map(places::shop).toList();
    }

    /**
     * Who offers a service in a village on the day; the last one there, if there is one only.
     *
     * @param service what one wants to get
     * @param village the id of a village
     * @return shops by id
     */
    public List<Shop> providers(ServiceKind service, Id<Village> village) {
        return places.lyingIn(village).stream()
                .filter(place -> places.offers(place, service))
                .map(places::shop)
                .toList();
    }

    /**
     * Every place without which a service could no longer be had in its village, or anywhere in the data.
     *
     * @return sole providers by service, in the order of {@link #services()}, then by shop
     */
    public List<SoleProvider> soleProviders() {
        return services.stream()
                .flatMap(service -> providers(service).stream()
                        .filter(shop -> providers(service, shop.getVillage()).size() == 1)
                        .map(shop -> soleProvider(shop, service)))
                .toList();
    }

    private SoleProvider soleProvider(Shop shop, ServiceKind service) {
        boolean everywhere = places.offering(service).size() == 1;
        List<Village> dependent = rankedFirst.get(places.index(shop.getId())).stream()
                .filter(cell -> services.get(cell % services.size()).equals(service))
                .map(cell -> villages.get(cell / services.size()))
                .toList();
        return new SoleProvider(shop, service, everywhere, Residents.of(everywhere ? villages : dependent, date));
    }

    /**
     * What if these shops closed. Only villages that have one of them nearest are looked at.
     *
     * @param shops the ids of shops; one that is closed already changes nothing
     * @return who is affected
     * @throws IllegalArgumentException if there is no such shop, naming the id
     */
    public AccessImpact ifClosed(Collection<Id<Shop>> shops) {
        BitSet gone = new BitSet();
        Objects.requireNonNull(shops, "shops")
                .forEach(id -> gone.set(places.index(Objects.requireNonNull(id, "shop"))));
        return new AccessImpact(
                date,
                affected(gone).stream()
                        .map(cell -> without(cell / services.size(), cell % services.size(), gone))
                        .toList());
    }

    /** Villages and services whose nearest place is gone, and all villages for a service that is gone altogether. */
    private Set<Integer> affected(BitSet gone) {
        Set<Integer> cells = new TreeSet<>();
        Set<Integer> columns = new LinkedHashSet<>();
        gone.stream().forEach(place -> {
            cells.addAll(rankedFirst.get(place));
            IntStream.range(0, services.size())
                    .filter(column -> places.offers(place, services.get(column)))
                    .forEach(columns::add);
        });
        for (int column : columns) {
            if (places.offering(services.get(column)).stream().allMatch(gone::get)) {
                for (int village = 0; village < villages.size(); village++) {
                    cells.add(village * services.size() + column);
                }
            }
        }
        return cells;
    }

    private AccessChange without(int row, int column, BitSet gone) {
        Ranking ranking = rankings.get(row).get(column);
        Village village = villages.get(row);
        ServiceKind service = services.get(column);
        Ranking left = ranking.isEnoughWithout(gone)
                ? ranking.without(
                        gone,
                        gone.stream()
                                .filter(place -> places.offers(place, service))
                                .mapToObj(place -> ranker.distance(village, place))
                                .toList())
                : ranker.rank(village, service, gone);
        return new AccessChange(ranking.reach(), left.reach());
    }

    /**
     * The access as it would be.
     *
     * @param scenario what would change; stated distances of shops that close still hold
     * @return the access on the same day, by the same function
     * @throws IllegalArgumentException if the scenario names a shop that is not there
     */
    public ServiceAccess with(Scenario scenario) {
        return new ServiceAccess(date, villages, places.with(scenario, new ServiceDay(date)), function);
    }

    /**
     * The whole table before and after: this one and another, be it of a scenario, another day or another dataset.
     *
     * @param after the other
     * @return one row for each village that is in both and each service that is in either, by village and service,
     *     changed or not
     */
    public Stream<AccessChange> compare(ServiceAccess after) {
        Set<ServiceKind> both = new TreeSet<>(Places.KNOWN_FIRST);
        both.addAll(services);
        both.addAll(after.services);
        return villages.stream()
                .map(Village::getId)
                .filter(after.indexes::containsKey)
                .flatMap(village -> both.stream()
                        .map(service -> new AccessChange(reach(village, service), after.reach(village, service))));
    }

    /**
     * What changes from this to another.
     *
     * @param after the other
     * @return who is affected; residents are counted for the day of this one
     */
    public AccessImpact impactOf(ServiceAccess after) {
        return new AccessImpact(
                date, compare(after).filter(AccessChange::isChanged).toList());
    }
}
