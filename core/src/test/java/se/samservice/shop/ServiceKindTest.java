package se.samservice.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceKindTest {

    @Test
    void each_of_the_five_basic_services_can_be_had_in_some_way() {
        assertThat(ServiceKind.known().stream().map(ServiceKind::basicService).flatMap(Optional::stream))
                .contains(BasicService.values());
    }

    @Test
    void parcels_are_basic_over_the_counter_and_from_a_locker() {
        assertThat(ServiceKind.POST_PARCEL.basicService()).contains(BasicService.POST_PARCEL);
        assertThat(ServiceKind.PARCEL_LOCKER.basicService()).contains(BasicService.POST_PARCEL);
    }

    @Test
    void fuel_is_basic_and_charging_is_not() {
        assertThat(ServiceKind.FUEL.basicService()).contains(BasicService.FUEL);
        assertThat(ServiceKind.EV_CHARGING.basicService()).isEmpty();
    }

    @Test
    void a_token_read_from_data_is_as_basic_as_the_constant() {
        assertThat(ServiceKind.of("cash_withdrawal").basicService()).contains(BasicService.PAYMENT);
        assertThat(ServiceKind.of("sauna").basicService()).isEmpty();
    }
}
