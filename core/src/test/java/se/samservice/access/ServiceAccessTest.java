package se.samservice.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.place.Village;
import se.samservice.shop.DistanceMethod;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopDistance;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

class ServiceAccessTest {

    private static final LocalDate END_OF_2022 = LocalDate.of(2022, 12, 31);

    private final ServiceAccess access = ServiceAccess.of(Countryside.dataset(), END_OF_2022);

    @Test
    void the_nearest_shop_of_botsmark_is_its_own_and_the_next_that_of_bullmark() {
        ServiceReach reach = access.reach(Countryside.BOTSMARK, ServiceKind.GROCERIES);

        ServicePlace own = reach.nearest().orElseThrow();
        assertThat(own.inVillage()).isTrue();
        assertThat(own.distance().approximate()).isTrue();
        ServicePlace next = reach.next().orElseThrow();
        assertThat(next.shop().getId()).isEqualTo(Id.of("shop-bullmark"));
        assertThat(next.distance().method()).isEqualTo(DistanceMethod.STRAIGHT_LINE);
        assertThat(next.distance().metres()).isBetween(25_500, 26_500);
        assertThat(reach.isMixed()).isFalse();
    }

    @Test
    void closing_the_shop_of_botsmark_means_26_km_for_its_201_residents() {
        AccessImpact impact = access.ifClosed(List.of(Countryside.SHOP_BOTSMARK));

        AccessChange change =
                impact.change(Countryside.BOTSMARK, ServiceKind.GROCERIES).orElseThrow();
        assertThat(change.isLostInVillage()).isTrue();
        assertThat(change.extraMetres().orElseThrow()).isBetween(25_500, 26_500);
        assertThat(impact.residents()).isEqualTo(new Residents(201, 1, 4));
        assertThat(impact.servicesLost()).containsExactly(ServiceKind.FUEL);
        assertThat(impact.villages(AccessChange::isLost)).hasSize(5);
    }

    @Test
    void the_closed_shop_is_nobody_s_nearest_from_the_year_it_closed() {
        assertThat(ServiceAccess.of(Countryside.dataset(), LocalDate.of(2023, 1, 1))
                        .providers(ServiceKind.FUEL))
                .isEmpty();
    }

    @Test
    void unknown_residents_are_not_nobody() {
        AccessImpact impact = access.ifClosed(List.of(Id.of("shop-bullmark")));

        assertThat(impact.residents()).isEqualTo(new Residents(0, 0, 2));
        assertThat(impact.residents().isComplete()).isFalse();
    }

    @Test
    void a_sole_provider_is_the_only_one() {
        assertThat(access.providers(ServiceKind.FUEL))
                .extracting(Shop::getId)
                .containsExactly(Countryside.SHOP_BOTSMARK);
        assertThat(access.providers(ServiceKind.GROCERIES, Countryside.BOTSMARK))
                .hasSize(1);
        assertThat(access.providers(ServiceKind.GROCERIES)).hasSize(4);
    }

    @Test
    void sole_providers_of_the_whole_data_are_listed_with_those_who_depend_on_them() {
        assertThat(access.soleProviders())
                .extracting(
                        sole -> sole.service().token(),
                        sole -> sole.shop().getId().value(),
                        SoleProvider::everywhere,
                        SoleProvider::residents)
                .containsExactly(
                        tuple("groceries", "shop-botsmark", false, new Residents(201, 1, 0)),
                        tuple("groceries", "shop-bullmark", false, new Residents(0, 0, 2)),
                        tuple("groceries", "shop-holmon", false, new Residents(0, 0, 1)),
                        tuple("groceries", "shop-overboda", false, new Residents(0, 0, 1)),
                        tuple("fuel", "shop-botsmark", true, new Residents(201, 1, 4)));
    }

    @Test
    void what_to_bear_in_mind_is_said_of_each_distance() {
        assertThat(access.reach(Countryside.HOLMON, ServiceKind.FUEL).remarks())
                .containsExactly(
                        AccessRemark.SOLE_PROVIDER, AccessRemark.OVER_WATER, AccessRemark.APPROXIMATE_DISTANCE);
        assertThat(access.reach(Countryside.HOLMON, ServiceKind.PHARMACY).remarks())
                .containsExactly(AccessRemark.NO_PROVIDER);
        ServicePlace unsure = new ServicePlace(
                Countryside.shop("bullmark"), Distance.of(1, DistanceMethod.ROAD), false, false, false);
        assertThat(new ServiceReach(
                                Countryside.village("a", 64, 20),
                                ServiceKind.FUEL,
                                Optional.of(unsure),
                                Optional.empty(),
                                Set.of(DistanceMethod.ROAD, DistanceMethod.STATED),
                                1)
                        .remarks())
                .containsExactly(
                        AccessRemark.UNSURE_SERVICE, AccessRemark.MIXED_METHODS, AccessRemark.UNMEASURED_PLACES);
    }

    @Test
    void an_island_without_fixed_link_is_flagged_and_comes_last() {
        ServiceReach holmon = access.reach(Countryside.HOLMON, ServiceKind.GROCERIES);

        assertThat(holmon.nearest().orElseThrow().overWater()).isFalse();
        assertThat(holmon.next().orElseThrow().overWater()).isTrue();
        AccessChange change = access.ifClosed(List.of(Id.of("shop-holmon")))
                .change(Countryside.HOLMON, ServiceKind.GROCERIES)
                .orElseThrow();
        assertThat(change.extraMetres()).isEmpty();
        // 20 km to Holmön as the crow flies is less than 22 km to Bullmark, but there is no road.
        assertThat(access.reach(Countryside.TAFTEA, ServiceKind.GROCERIES)
                        .nearest()
                        .orElseThrow()
                        .shop()
                        .getId())
                .isEqualTo(Id.of("shop-bullmark"));
    }

    @Test
    void a_road_function_takes_over_and_nothing_is_put_where_it_has_no_answer() {
        DistanceFunction roads = DistanceFunction.road((village, shop) ->
                shop.getId().equals(Id.of("shop-overboda")) ? OptionalDouble.of(40_000.4) : OptionalDouble.empty());

        ServiceReach reach = ServiceAccess.of(Countryside.dataset(), END_OF_2022, roads)
                .reach(Countryside.BOTSMARK, ServiceKind.GROCERIES);

        assertThat(reach.nearest().orElseThrow().distance()).isEqualTo(Distance.of(40_000, DistanceMethod.ROAD));
        assertThat(reach.next()).isEmpty();
        assertThat(reach.unmeasured()).isEqualTo(3);
    }

    @Test
    void two_methods_in_one_ranking_are_told_and_their_difference_is_not() {
        DistanceFunction ownShopOnly = DistanceFunction.road((village, shop) ->
                shop.getVillage().equals(village.getId()) ? OptionalDouble.of(800) : OptionalDouble.empty());
        ServiceAccess mixed = ServiceAccess.of(
                Countryside.dataset(),
                END_OF_2022,
                ownShopOnly.orElse(DistanceFunction.straightLine(Countryside.dataset())));

        AccessChange change = mixed.ifClosed(List.of(Countryside.SHOP_BOTSMARK))
                .change(Countryside.BOTSMARK, ServiceKind.GROCERIES)
                .orElseThrow();

        assertThat(change.before().methods()).isEqualTo(Set.of(DistanceMethod.ROAD, DistanceMethod.STRAIGHT_LINE));
        assertThat(change.before().isMixed()).isTrue();
        assertThat(change.after().isMixed()).isFalse();
        assertThat(change.extraMetres()).isEmpty();
    }

    @Test
    void numbers_that_are_no_distance_are_no_answer() {
        for (double nonsense : new double[] {Double.NaN, -1, Double.POSITIVE_INFINITY, 1e12}) {
            assertThat(DistanceFunction.road((village, shop) -> OptionalDouble.of(nonsense))
                            .between(Countryside.village("a", 64, 20), Countryside.shop("b")))
                    .isEmpty();
        }
    }

    @Test
    void what_a_function_throws_is_thrown() {
        DistanceFunction broken = (village, shop) -> {
            throw new IllegalStateException("no network");
        };

        assertThatThrownBy(() -> ServiceAccess.of(Countryside.dataset(), END_OF_2022, broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no network");
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_function_that_answers_with_null_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> ServiceAccess.of(Countryside.dataset(), END_OF_2022, (village, shop) -> null))
                .withMessage("answer of the distance function");
        DistanceFunction roads = DistanceFunction.road((village, shop) -> null);
        assertThatNullPointerException()
                .isThrownBy(() -> ServiceAccess.of(Countryside.dataset(), END_OF_2022, roads))
                .withMessage("answer of roads");
    }

    @Test
    void a_function_is_asked_for_the_way_from_the_village_only() {
        DistanceFunction oneWay = DistanceFunction.road(
                (village, shop) -> OptionalDouble.of(village.getId().equals(Countryside.BOTSMARK) ? 26_000 : 31_000));
        ServiceAccess roads = ServiceAccess.of(Countryside.dataset(), END_OF_2022, oneWay);

        assertThat(metres(roads.reach(Countryside.BOTSMARK, ServiceKind.GROCERIES)))
                .isEqualTo(26_000);
        assertThat(metres(roads.reach(Countryside.TAFTEA, ServiceKind.GROCERIES)))
                .isEqualTo(31_000);
    }

    private static int metres(ServiceReach reach) {
        return reach.nearest().orElseThrow().distance().metres();
    }

    @Test
    void a_distance_the_data_states_stands_in_for_the_straight_line() {
        ServiceReach reach = ServiceAccess.of(stating(PartialDate.of(2021)), END_OF_2022)
                .reach(Countryside.BOTSMARK, ServiceKind.GROCERIES);

        assertThat(reach.next().orElseThrow().distance())
                .isEqualTo(Distance.of(33_000, DistanceMethod.ROAD, PartialDate.of(2021)));
        assertThat(reach.isMixed()).isTrue();
    }

    @Test
    void a_stated_distance_gives_way_to_a_function_unless_surely_newer() {
        DistanceFunction table =
                (village, shop) -> Optional.of(Distance.of(35_000, DistanceMethod.ROAD, PartialDate.of(2020)));

        assertThat(toBullmark(PartialDate.of(2021), table)).isEqualTo(33_000);
        assertThat(toBullmark(PartialDate.of(2020), table)).isEqualTo(35_000);
        assertThat(toBullmark(PartialDate.of(2021), (village, shop) -> Optional.empty()))
                .isEqualTo(33_000);
    }

    private static int toBullmark(PartialDate stated, DistanceFunction function) {
        return metres(ServiceAccess.of(stating(stated), END_OF_2022, function)
                .with(Scenario.none()
                        .close(List.of(Countryside.SHOP_BOTSMARK, Id.of("shop-overboda"), Id.of("shop-holmon"))))
                .reach(Countryside.BOTSMARK, ServiceKind.GROCERIES));
    }

    /** The countryside with 33 km by road stated between the shops of Botsmark and Bullmark. */
    private static ServiceDataset stating(PartialDate asOf) {
        ServiceDataset dataset = Countryside.dataset();
        return dataset.toBuilder()
                .shops(dataset.getShops().stream()
                        .map(shop -> shop.getId().equals(Id.of("shop-bullmark"))
                                ? shop.toBuilder()
                                        .addNextShop(ShopDistance.builder()
                                                .shop(Countryside.SHOP_BOTSMARK)
                                                .metres(33_000)
                                                .method(DistanceMethod.ROAD)
                                                .asOf(asOf)
                                                .build())
                                        .build()
                                : shop)
                        .toList())
                .build();
    }

    @Test
    void of_equally_near_places_the_first_id_is_the_nearest() {
        Village village = Countryside.village("byn", 64, 20);
        ServiceDataset dataset = Countryside.dataset().toBuilder()
                .villages(List.of(village))
                .shops(List.of(
                        Countryside.shop("b", "byn"), Countryside.shop("c", "byn"), Countryside.shop("a", "byn")))
                .build();

        ServiceReach reach = ServiceAccess.of(dataset, END_OF_2022).reach(village.getId(), ServiceKind.GROCERIES);

        assertThat(reach.nearest().orElseThrow().shop().getId()).isEqualTo(Id.of("a"));
        assertThat(reach.next().orElseThrow().shop().getId()).isEqualTo(Id.of("b"));
    }

    @Test
    void ids_that_lead_nowhere_are_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access.ifClosed(List.of(Id.of("shop-xyz"))))
                .withMessageContaining("shop-xyz");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access.with(Scenario.none().addService(Id.of("shop-xyz"), ServiceKind.FUEL)))
                .withMessageContaining("shop-xyz");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access.reach(Id.of("nowhere"), ServiceKind.FUEL))
                .withMessageContaining("nowhere");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nulls_are_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> ServiceAccess.of(Countryside.dataset(), null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> ServiceAccess.of(Countryside.dataset(), END_OF_2022, null))
                .withMessage("function");
        assertThatNullPointerException().isThrownBy(() -> access.ifClosed(null)).withMessage("shops");
    }

    @Test
    void a_service_nobody_offers_is_nowhere() {
        assertThat(access.reach(Countryside.BOTSMARK, ServiceKind.PHARMACY).isNowhere())
                .isTrue();
        assertThat(access.services()).containsExactly(ServiceKind.GROCERIES, ServiceKind.FUEL);
    }
}
