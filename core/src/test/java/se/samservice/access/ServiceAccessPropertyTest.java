package se.samservice.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import se.samservice.ServiceDataset;
import se.samservice.place.Village;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StatusChange;
import se.samservice.testkit.Samples;
import se.samservice.testkit.arbitrary.DatasetArbitraries;
import se.samservice.value.Coordinates;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

class ServiceAccessPropertyTest {

    @Provide
    Arbitrary<ServiceDataset> datasets() {
        return AccessArbitraries.datasets();
    }

    @Provide
    Arbitrary<ServiceDataset> anyDatasets() {
        return DatasetArbitraries.datasets();
    }

    @Provide
    Arbitrary<Coordinates> coordinates() {
        return AccessArbitraries.coordinates();
    }

    @Provide
    Arbitrary<Set<Id<Shop>>> shopIds() {
        return AccessArbitraries.shopIds(40).set().ofMaxSize(30);
    }

    @Property
    void reaches_are_those_of_the_loop_over_all_pairs(@ForAll("datasets") ServiceDataset dataset) {
        ServiceAccess access = ServiceAccess.of(dataset, AccessArbitraries.TODAY);
        BruteForce loop = new BruteForce(dataset);

        assertThat(access.reaches().map(BruteForce.Reach::of))
                .containsExactlyElementsOf(access.villages().stream()
                        .flatMap(village -> access.services().stream().map(service -> loop.reach(village, service)))
                        .toList());
    }

    @Property
    void asking_the_straight_line_as_a_function_gives_what_the_tree_gives(
            @ForAll("datasets") ServiceDataset dataset, @ForAll("shopIds") Set<Id<Shop>> closing) {
        ServiceDataset unstated = withoutStatedDistances(dataset);
        List<Id<Shop>> known = known(unstated, closing);
        ServiceAccess byTree = ServiceAccess.of(unstated, AccessArbitraries.TODAY);
        ServiceAccess byFunction =
                ServiceAccess.of(unstated, AccessArbitraries.TODAY, DistanceFunction.straightLine(unstated));

        assertThat(byFunction.reaches())
                .containsExactlyElementsOf(byTree.reaches().toList());
        assertThat(byFunction.ifClosed(known)).isEqualTo(byTree.ifClosed(known));
    }

    private static ServiceDataset withoutStatedDistances(ServiceDataset dataset) {
        return dataset.toBuilder()
                .shops(dataset.getShops().stream()
                        .map(shop -> shop.toBuilder().nextShops(List.of()).build())
                        .toList())
                .build();
    }

    private static List<Id<Shop>> known(ServiceDataset dataset, Set<Id<Shop>> ids) {
        return dataset.getShops().stream()
                .map(Shop::getId)
                .filter(ids::contains)
                .toList();
    }

    @Property
    void what_if_closed_is_what_a_dataset_says_in_which_they_are_closed(
            @ForAll("datasets") ServiceDataset dataset, @ForAll("shopIds") Set<Id<Shop>> closing) {
        ServiceAccess access = ServiceAccess.of(dataset, AccessArbitraries.TODAY);
        ServiceDataset closed = dataset.toBuilder()
                .shops(dataset.getShops().stream()
                        .map(shop -> closing.contains(shop.getId()) ? closed(shop) : shop)
                        .toList())
                .build();

        AccessImpact impact = access.ifClosed(known(dataset, closing));

        assertThat(impact).isEqualTo(access.impactOf(ServiceAccess.of(closed, AccessArbitraries.TODAY)));
        assertThat(impact).isEqualTo(access.impactOf(access.with(Scenario.none().close(known(dataset, closing)))));
    }

    @Property(tries = 200)
    void every_single_closing_is_what_the_loop_over_all_pairs_finds(@ForAll("datasets") ServiceDataset dataset) {
        ServiceAccess access = ServiceAccess.of(dataset, AccessArbitraries.TODAY);
        BruteForce before = new BruteForce(dataset);
        for (Shop shop : dataset.getShops()) {
            BruteForce after = new BruteForce(dataset.toBuilder()
                    .shops(dataset.getShops().stream()
                            .map(other -> other.equals(shop) ? closed(shop) : other)
                            .toList())
                    .build());
            List<BruteForce.Reach> expected = access.villages().stream()
                    .flatMap(village -> access.services().stream()
                            .filter(service ->
                                    !before.reach(village, service).hasSameNearestAs(after.reach(village, service)))
                            .map(service -> after.reach(village, service)))
                    .toList();

            assertThat(access.ifClosed(List.of(shop.getId())).changes())
                    .extracting(change -> BruteForce.Reach.of(change.after()))
                    .containsExactlyElementsOf(expected);
        }
    }

    private static Shop closed(Shop shop) {
        return shop.toBuilder()
                .addStatusHistory(StatusChange.of(ShopStatus.CLOSED, PartialDate.of(2020), List.of()))
                .build();
    }

    @Property
    void every_village_of_an_impact_is_counted_known_or_unknown(
            @ForAll("datasets") ServiceDataset dataset, @ForAll("shopIds") Set<Id<Shop>> closing) {
        AccessImpact impact = ServiceAccess.of(dataset, AccessArbitraries.TODAY).ifClosed(known(dataset, closing));

        assertThat(impact.residents().counted() + impact.residents().unknown())
                .isEqualTo(impact.villages().size());
    }

    @Property(tries = 200)
    void any_dataset_has_an_answer(@ForAll("anyDatasets") ServiceDataset dataset) {
        ServiceAccess access = ServiceAccess.of(dataset, dataset.getAsOf());

        assertThat(access.reaches())
                .hasSize(access.villages().size() * access.services().size());
        dataset.getShops()
                .forEach(shop -> assertThat(
                                access.ifClosed(List.of(shop.getId())).changes())
                        .allMatch(AccessChange::isChanged));
    }

    @Property
    void a_straight_line_is_the_great_circle_by_haversine(
            @ForAll("coordinates") Coordinates from, @ForAll("coordinates") Coordinates to) {
        Village village =
                Village.builder().id(Id.of("a")).name("A").coordinates(from).build();
        Shop shop = Samples.shop().toBuilder().coordinates(to).build();

        Optional<Distance> distance = StraightLine.of(List.of(village)).between(village, shop);

        if (Math.abs(from.getLatitude()) > 90 || Math.abs(to.getLatitude()) > 90) {
            assertThat(distance).isEmpty();
        } else {
            // Near the antipodes a sine hardly changes any more, so that some decimetres are lost.
            assertThat((double) distance.orElseThrow().metres()).isCloseTo(haversine(from, to), Offset.offset(1.0));
        }
    }

    private static double haversine(Coordinates from, Coordinates to) {
        double latitudes = Math.toRadians(to.getLatitude() - from.getLatitude());
        double longitudes = Math.toRadians(to.getLongitude() - from.getLongitude());
        double square = Math.pow(Math.sin(latitudes / 2), 2)
                + Math.cos(Math.toRadians(from.getLatitude()))
                        * Math.cos(Math.toRadians(to.getLatitude()))
                        * Math.pow(Math.sin(longitudes / 2), 2);
        return 2 * 6_371_008.8 * Math.atan2(Math.sqrt(square), Math.sqrt(Math.max(0, 1 - square)));
    }

    @Property
    void a_scenario_of_nothing_changes_nothing(@ForAll("datasets") ServiceDataset dataset) {
        ServiceAccess access = ServiceAccess.of(dataset, AccessArbitraries.TODAY);

        assertThat(access.compare(access.with(Scenario.none()))).noneMatch(AccessChange::isChanged);
    }

    @Property
    void one_more_place_never_makes_it_farther(@ForAll("datasets") ServiceDataset dataset) {
        ServiceAccess access = ServiceAccess.of(dataset, AccessArbitraries.TODAY);
        Shop shop = Samples.shop().toBuilder()
                .services(List.of(ServiceOffering.of(ServiceKind.FUEL)))
                .openingHours(Optional.empty())
                .build();

        assertThat(access.impactOf(access.with(Scenario.none().open(shop))).changes())
                .allMatch(change -> change.service().equals(ServiceKind.FUEL))
                .allMatch(change -> change.extraMetres().orElse(0) <= 0);
    }
}
