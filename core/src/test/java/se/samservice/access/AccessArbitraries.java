package se.samservice.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samservice.ServiceDataset;
import se.samservice.place.Population;
import se.samservice.place.PopulationKind;
import se.samservice.place.Village;
import se.samservice.shop.DistanceMethod;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopDistance;
import se.samservice.shop.ShopKind;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StatusChange;
import se.samservice.testkit.Samples;
import se.samservice.value.Coordinates;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** Villages and shops all over the world, many of them in the same spot, some nowhere, on islands, closed or stated. */
final class AccessArbitraries {

    static final LocalDate TODAY = LocalDate.of(2023, 6, 15);

    private AccessArbitraries() {}

    static Arbitrary<ServiceDataset> datasets() {
        return datasets(8, 40);
    }

    private static Arbitrary<ServiceDataset> datasets(int villages, int shops) {
        return Combinators.combine(
                        Combinators.combine(coordinates().optional(), islands(), population())
                                .as(Spot::new)
                                .list()
                                .ofMaxSize(villages),
                        shops().list().ofMaxSize(shops))
                .as(AccessArbitraries::dataset);
    }

    static Arbitrary<Coordinates> coordinates() {
        Arbitrary<Double> latitudes = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 3).map(step -> 63.8 + step * 0.1)),
                Tuple.of(1, Arbitraries.of(90.0, -90.0, 0.0, 89.9999, 91.0)),
                Tuple.of(1, Arbitraries.doubles().between(-90, 90)));
        Arbitrary<Double> longitudes = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 3).map(step -> 20 + step * 0.1)),
                Tuple.of(1, Arbitraries.of(180.0, -180.0, 179.999, -179.999, 0.0)),
                Tuple.of(1, Arbitraries.doubles().between(-180, 180)));
        return Combinators.combine(latitudes, longitudes).as(Coordinates::of);
    }

    private static Arbitrary<Optional<Boolean>> islands() {
        return Arbitraries.of(Optional.empty(), Optional.of(false), Optional.of(false), Optional.of(true));
    }

    private static Arbitrary<Optional<Integer>> population() {
        return Arbitraries.integers().between(-1, 300).optional();
    }

    private static Arbitrary<Shop> shops() {
        Arbitrary<List<ServiceOffering>> services = Arbitraries.of(
                        ServiceKind.GROCERIES, ServiceKind.FUEL, new ServiceKind("library_bus"))
                .map(ServiceOffering::of)
                .list()
                .ofMaxSize(3);
        Arbitrary<ShopStatus> statuses = Arbitraries.of(ShopStatus.OPEN, ShopStatus.OPEN, ShopStatus.CLOSED);
        Arbitrary<PartialDate> dates =
                Arbitraries.of("2020", "2023", "2023-06", "2023-06-15", "2024").map(PartialDate::parse);
        Arbitrary<List<StatusChange>> history = Combinators.combine(statuses, dates)
                .as((status, since) -> StatusChange.of(status, since, List.of()))
                .list()
                .ofMaxSize(2);
        Arbitrary<List<ShopDistance>> stated = Combinators.combine(
                        shopIds(40),
                        Arbitraries.integers().between(-1, 30_000),
                        Arbitraries.of(DistanceMethod.class),
                        dates)
                .as((shop, metres, method, asOf) -> ShopDistance.builder()
                        .shop(shop)
                        .metres(metres)
                        .method(method)
                        .asOf(asOf)
                        .build())
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        coordinates().optional(0.8),
                        services,
                        history,
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(List.<ShopDistance>of())), Tuple.of(1, stated)))
                .as((village, position, offerings, changes, next) -> Shop.builder()
                        .id(Id.of("not-yet"))
                        .name("Butiken")
                        .kind(ShopKind.GROCERY)
                        .village(Id.of("v" + village))
                        .coordinates(position)
                        .services(offerings)
                        .statusHistory(changes)
                        .nextShops(next)
                        .build());
    }

    static Arbitrary<Id<Shop>> shopIds(int shops) {
        return Arbitraries.integers().between(0, shops - 1).map(number -> Id.of("s" + number));
    }

    private static ServiceDataset dataset(List<Spot> spots, List<Shop> shops) {
        List<Village> villages = new ArrayList<>();
        for (Spot spot : spots) {
            String id = "v" + villages.size();
            Village village = Village.builder()
                    .id(Id.of(id))
                    .name(id)
                    .coordinates(spot.position())
                    .islandWithoutFixedLink(spot.island())
                    .build();
            villages.add(spot.people()
                    .map(count -> village.toBuilder()
                            .addPopulation(Population.of(
                                    count, PopulationKind.REGISTERED, PartialDate.of(2020), Samples.SOURCE))
                            .build())
                    .orElse(village));
        }
        List<Shop> numbered = new ArrayList<>();
        shops.forEach(shop ->
                numbered.add(shop.toBuilder().id(Id.of("s" + numbered.size())).build()));
        return ServiceDataset.builder()
                .asOf(TODAY)
                .municipality(Samples.municipality())
                .villages(villages)
                .shops(numbered)
                .build();
    }

    private record Spot(Optional<Coordinates> position, Optional<Boolean> island, Optional<Integer> people) {}
}
