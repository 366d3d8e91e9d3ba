package se.samservice.validation.rule.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StatusChange;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.PartialDate;

class StatusHistoryOutOfOrderTest {

    private static ServiceDataset openSince(String... dates) {
        List<StatusChange> history = Arrays.stream(dates)
                .map(date -> StatusChange.of(ShopStatus.OPEN, PartialDate.parse(date), List.of(Samples.SOURCE)))
                .toList();
        return Samples.dataset().toBuilder()
                .shops(List.of(
                        Samples.shop("first", "Den första"),
                        Samples.shop().toBuilder().statusHistory(history).build()))
                .build();
    }

    @Test
    void a_status_that_stands_after_a_later_one_is_reported() {
        assertThat(Found.in(openSince("2015", "2019-04", "2018", "2020")))
                .containsExactly(Found.error(
                        "status_history_out_of_order",
                        "/shops/1/statusHistory/2/since",
                        "shops/handlarn-botsmark",
                        "since",
                        PartialDate.of(2018),
                        "previous",
                        PartialDate.of(2019, 4)));
    }

    @Test
    void a_history_with_the_oldest_first_goes_without_finding() {
        assertThat(Found.in(openSince("2015", "2018", "2019-04", "2020"))).isEmpty();
    }

    @Test
    void dates_that_may_be_in_order_are_taken_to_be() {
        assertThat(Found.in(openSince("2019-04", "2019", "2019-12-31"))).isEmpty();
    }
}
