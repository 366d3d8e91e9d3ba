package se.samservice.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StatusChange;
import se.samservice.testkit.Samples;
import se.samservice.value.DatePeriod;
import se.samservice.value.PartialDate;
import se.samservice.value.Season;
import se.samservice.value.YearDay;

class ServiceDayTest {

    private static final Shop SHOP = Countryside.shop("bullmark");

    private static Map<ServiceKind, Boolean> on(String date, Shop shop) {
        return new ServiceDay(LocalDate.parse(date)).services(shop);
    }

    @Test
    void a_shop_of_which_no_status_is_known_surely_trades() {
        assertThat(on("2023-06-01", SHOP)).containsExactly(Map.entry(ServiceKind.GROCERIES, true));
    }

    @Test
    void in_a_year_in_which_a_shop_opened_some_day_it_is_open_but_not_surely() {
        Shop shop = with(ShopStatus.OPEN, "2023");

        assertThat(on("2022-12-31", shop)).isEmpty();
        assertThat(on("2023-06-01", shop)).containsEntry(ServiceKind.GROCERIES, false);
        assertThat(on("2023-12-31", shop)).containsEntry(ServiceKind.GROCERIES, true);
    }

    @Test
    void a_shop_set_to_close_is_as_surely_open_as_before() {
        Shop shop = with(ShopStatus.OPEN, "2020").toBuilder()
                .addStatusHistory(StatusChange.of(ShopStatus.CLOSING, PartialDate.of(2023), List.of()))
                .build();

        assertThat(on("2023-06-01", shop)).containsEntry(ServiceKind.GROCERIES, true);
    }

    private static Shop with(ShopStatus status, String since) {
        return SHOP.toBuilder()
                .addStatusHistory(StatusChange.of(status, PartialDate.parse(since), List.of()))
                .build();
    }

    @Test
    void a_service_lasts_as_long_as_its_period_can_and_is_not_sure_at_its_ends() {
        Shop shop = SHOP.toBuilder()
                .services(List.of(ServiceOffering.builder()
                        .kind(ServiceKind.FUEL)
                        .period(DatePeriod.between(PartialDate.of(2020), PartialDate.of(2022)))
                        .build()))
                .build();

        assertThat(on("2019-12-31", shop)).isEmpty();
        assertThat(on("2020-06-01", shop)).containsEntry(ServiceKind.FUEL, false);
        assertThat(on("2021-06-01", shop)).containsEntry(ServiceKind.FUEL, true);
        assertThat(on("2022-12-31", shop)).containsEntry(ServiceKind.FUEL, false);
        assertThat(on("2023-01-01", shop)).isEmpty();
    }

    @Test
    void out_of_season_nothing_is_offered() {
        Shop summer = SHOP.toBuilder().openingHours(season(6, 15, 8, 20)).build();
        Shop winter = SHOP.toBuilder().openingHours(season(11, 1, 3, 31)).build();

        assertThat(on("2023-06-14", summer)).isEmpty();
        assertThat(on("2023-06-15", summer)).containsEntry(ServiceKind.GROCERIES, true);
        assertThat(on("2023-08-21", summer)).isEmpty();
        assertThat(on("2023-12-31", winter)).isNotEmpty();
        assertThat(on("2024-03-31", winter)).isNotEmpty();
        assertThat(on("2024-04-01", winter)).isEmpty();
    }

    private static OpeningHours season(int startMonth, int startDay, int endMonth, int endDay) {
        return OpeningHours.builder()
                .addSpan(Samples.openingSpan().toBuilder()
                        .season(Season.builder()
                                .start(day(startMonth, startDay))
                                .end(day(endMonth, endDay))
                                .build())
                        .build())
                .build();
    }

    private static YearDay day(int month, int day) {
        return YearDay.builder().month(Month.of(month)).day(day).build();
    }

    @Test
    void a_shop_not_open_all_year_whose_hours_nobody_told_is_not_sure() {
        assertThat(on("2023-06-01", SHOP.toBuilder().yearRound(false).build()))
                .containsEntry(ServiceKind.GROCERIES, false);
    }
}
