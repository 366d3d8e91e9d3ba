package se.samservice.validation.rule.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StatusChange;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.validation.ServiceValidator;
import se.samservice.value.DatePeriod;
import se.samservice.value.PartialDate;

class ClosedShopOffersServiceTest {

    private static final ServiceOffering FUEL = ServiceOffering.of(ServiceKind.FUEL);

    private static ServiceDataset shop(ShopStatus status, String since, ServiceOffering... services) {
        return Samples.dataset().toBuilder()
                .shops(List.of(Samples.shop().toBuilder()
                        .addStatusHistory(StatusChange.of(status, PartialDate.parse(since), List.of()))
                        .services(List.of(services))
                        .build()))
                .solutions(List.of())
                .build();
    }

    private static ServiceOffering fuelUntil(String end) {
        return FUEL.toBuilder()
                .period(DatePeriod.between(PartialDate.of(2019), PartialDate.parse(end)))
                .build();
    }

    @Test
    void each_service_of_today_in_a_shop_closed_today_is_reported() {
        assertThat(Found.in(shop(ShopStatus.CLOSED, "2024-03-18", fuelUntil("2024-03-17"), FUEL)))
                .containsExactly(Found.error(
                        "closed_shop_offers_service",
                        "/shops/0/services/1",
                        "shops/handlarn-botsmark",
                        "date",
                        Samples.TODAY,
                        "service",
                        ServiceKind.FUEL));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void a_shop_that_is_not_closed_may_offer_services(ShopStatus status) {
        assertThat(Found.in(shop(status, "2024-03", FUEL))).isEmpty();
    }

    @Test
    void a_shop_that_closes_tomorrow_may_offer_services_today() {
        assertThat(Found.in(shop(ShopStatus.CLOSED, "2024-03-19", FUEL))).isEmpty();
    }

    @Test
    void today_is_the_day_the_caller_asks_about() {
        ServiceDataset dataset = shop(ShopStatus.CLOSED, "2024-03-19", FUEL);

        assertThat(ServiceValidator.standard()
                        .validate(dataset, LocalDate.of(2024, 3, 19))
                        .getFindings())
                .extracting(finding -> finding.getParams().get("date"))
                .containsExactly(LocalDate.of(2024, 3, 19));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024-03", "2024-03-17"})
    void a_service_that_may_have_ended_with_the_shop_is_no_contradiction(String end) {
        assertThat(Found.in(shop(ShopStatus.CLOSED, "2024", fuelUntil(end)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-18", "2024-04", "2025"})
    void a_service_that_surely_goes_on_is_reported(String end) {
        assertThat(Found.in(shop(ShopStatus.CLOSED, "2024", fuelUntil(end)))).hasSize(1);
    }
}
