package se.samservice.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.Shop;
import se.samservice.value.Coordinates;
import se.samservice.value.Id;

class ScenarioTest {

    private final ServiceAccess access = ServiceAccess.of(Countryside.dataset(), LocalDate.of(2023, 6, 1));

    private AccessImpact impact(Scenario scenario) {
        return access.impactOf(access.with(scenario));
    }

    @Test
    void a_closed_shop_can_open_again_under_its_id() {
        Shop closed = Countryside.dataset().getShops().get(0);

        AccessChange change = impact(Scenario.none().open(closed))
                .change(Countryside.BOTSMARK, ServiceKind.GROCERIES)
                .orElseThrow();

        assertThat(change.after().nearest().orElseThrow().inVillage()).isTrue();
        assertThat(change.extraMetres().orElseThrow()).isNegative();
    }

    @Test
    void a_service_added_is_a_change_for_all_who_had_none() {
        AccessImpact impact = impact(Scenario.none().addService(Id.of("shop-bullmark"), ServiceKind.FUEL));

        assertThat(impact.changes()).hasSize(5).noneMatch(AccessChange::isLost);
        assertThat(impact.residents()).isEqualTo(new Residents(201, 1, 4));
    }

    @Test
    void a_service_ended_is_lost_where_nobody_else_has_it() {
        ServiceAccess before = ServiceAccess.of(Countryside.dataset(), LocalDate.of(2022, 6, 1));

        AccessImpact impact =
                before.impactOf(before.with(Scenario.none().endService(Countryside.SHOP_BOTSMARK, ServiceKind.FUEL)));

        assertThat(impact.servicesLost()).containsExactly(ServiceKind.FUEL);
        assertThat(impact.change(Countryside.BOTSMARK, ServiceKind.GROCERIES)).isEmpty();
    }

    @Test
    void a_shop_can_move() {
        Shop moved = Countryside.shop("bullmark").toBuilder()
                .coordinates(Coordinates.of(64.24, 20.27))
                .build();

        assertThat(impact(Scenario.none().open(moved))
                        .change(Countryside.BOTSMARK, ServiceKind.GROCERIES)
                        .orElseThrow()
                        .extraMetres()
                        .orElseThrow())
                .isLessThan(-20_000);
    }

    @Test
    void closing_goes_last_whatever_the_order_of_calls() {
        Scenario scenario = Scenario.none()
                .close(List.of(Id.of("shop-bullmark")))
                .addService(Id.of("shop-bullmark"), ServiceKind.FUEL);

        assertThat(access.with(scenario).providers(ServiceKind.FUEL)).isEmpty();
    }

    @Test
    void the_table_has_a_row_for_each_village_and_service_changed_or_not() {
        ServiceAccess after = access.with(Scenario.none().addService(Id.of("shop-bullmark"), ServiceKind.FUEL));

        assertThat(access.compare(after)).hasSize(5 * 2);
    }
}
