package se.samservice.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.testkit.Samples;
import se.samservice.value.DatePeriod;
import se.samservice.value.PartialDate;

class ShopTest {

    /** Open in 2015, closed in spring 2019, open again in November 2019. */
    private static final Shop REOPENED = shop(
            change(ShopStatus.OPEN, "2015"),
            change(ShopStatus.CLOSED, "2019-04"),
            change(ShopStatus.OPEN, "2019-11-02"));

    private static StatusChange change(ShopStatus status, String since) {
        return StatusChange.of(status, PartialDate.parse(since), List.of());
    }

    private static Shop shop(StatusChange... history) {
        return Samples.shop().toBuilder().statusHistory(Arrays.asList(history)).build();
    }

    @Test
    void a_shop_keeps_its_id_when_it_closes_and_opens_again() {
        assertThat(REOPENED.getId()).isEqualTo(Samples.SHOP);
        assertThat(REOPENED.statusOn(LocalDate.of(2018, 1, 1))).contains(ShopStatus.OPEN);
        assertThat(REOPENED.statusOn(LocalDate.of(2019, 4, 1))).contains(ShopStatus.CLOSED);
        assertThat(REOPENED.statusOn(LocalDate.of(2019, 11, 1))).contains(ShopStatus.CLOSED);
        assertThat(REOPENED.statusOn(LocalDate.of(2019, 11, 2))).contains(ShopStatus.OPEN);
    }

    @Test
    void before_its_first_known_status_a_shop_has_none_and_does_not_trade() {
        assertThat(REOPENED.statusOn(LocalDate.of(2014, 12, 31))).isEmpty();
        assertThat(REOPENED.isTradingOn(LocalDate.of(2014, 12, 31))).isFalse();
    }

    @Test
    void a_shop_of_unknown_status_is_taken_to_trade() {
        Shop unknown = shop();

        assertThat(unknown.statusOn(Samples.TODAY)).isEmpty();
        assertThat(unknown.isTradingOn(Samples.TODAY)).isTrue();
        assertThat(unknown.servicesOn(Samples.TODAY)).containsExactly(Samples.service());
    }

    @Test
    void a_shop_trades_while_open_or_closing_and_not_while_planned_paused_or_closed() {
        assertThat(ShopStatus.values())
                .filteredOn(status -> shop(change(status, "2020")).isTradingOn(Samples.TODAY))
                .containsExactly(ShopStatus.OPEN, ShopStatus.CLOSING);
    }

    @Test
    void of_two_statuses_of_the_same_day_the_later_in_the_list_holds() {
        Shop shop = shop(change(ShopStatus.OPEN, "2020"), change(ShopStatus.PAUSED, "2020"));

        assertThat(shop.statusOn(Samples.TODAY)).contains(ShopStatus.PAUSED);
    }

    @Test
    void services_on_a_day_are_those_whose_period_may_hold_it() {
        ServiceOffering always = ServiceOffering.of(ServiceKind.GROCERIES);
        ServiceOffering past = ServiceOffering.builder()
                .kind(ServiceKind.FUEL)
                .period(DatePeriod.between(PartialDate.of(2015), PartialDate.of(2018)))
                .build();
        Shop shop = REOPENED.toBuilder().services(List.of(past, always)).build();

        assertThat(shop.servicesOn(LocalDate.of(2018, 12, 31))).containsExactly(past, always);
        assertThat(shop.servicesOn(LocalDate.of(2020, 1, 1))).containsExactly(always);
        assertThat(shop.servicesOn(LocalDate.of(2019, 6, 1))).isEmpty();
    }
}
