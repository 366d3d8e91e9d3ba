package se.samservice.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.attribute.Attribute;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.Timing;
import se.samservice.cycle.YearlyOnDate;
import se.samservice.place.SettlementRecord;
import se.samservice.place.Village;
import se.samservice.shop.OpeningSpan;
import se.samservice.shop.Shop;
import se.samservice.testkit.FullSample;
import se.samservice.testkit.Samples;
import se.samservice.value.Coordinates;
import se.samservice.value.Id;
import se.samservice.value.Identified;
import se.samservice.value.Season;

class WalkTest {

    private static List<String> places(Class<?> sought, ServiceDataset dataset) {
        List<String> places = new ArrayList<>();
        new Walk<>(sought).visit(dataset, (value, place) -> places.add(place.pointer() + ""));
        return places;
    }

    private static List<String> ways(Class<?> sought, Class<?> type) {
        return new Walk<>(sought).ways(type).stream().map(Attribute::property).toList();
    }

    @Test
    void values_are_met_in_the_order_of_the_document() {
        assertThat(places(Coordinates.class, Samples.dataset()))
                .containsExactly(
                        "/villages/0/coordinates",
                        "/villages/1/coordinates",
                        "/villages/2/coordinates",
                        "/villages/3/coordinates",
                        "/shops/0/coordinates",
                        "/shops/1/coordinates");
    }

    @Test
    void the_single_value_of_an_attribute_is_met_as_each_of_a_list_is() {
        assertThat(places(Village.class, Samples.dataset())).hasSize(4).contains("/villages/3");
        assertThat(places(Season.class, Samples.dataset()))
                .hasSize(4)
                .contains("/shops/1/services/0/openingHours/spans/0/season");
        assertThat(places(boolean.class, Samples.dataset())).isEmpty();
    }

    @Test
    void a_thing_is_met_before_the_things_in_it() {
        ServiceDataset dataset = FullSample.dataset();

        assertThat(places(Identified.class, dataset))
                .containsSubsequence("/servicePlans/0", "/servicePlans/0/goals/0")
                .containsSubsequence("/annualCycles/0", "/annualCycles/0/rings/0", "/annualCycles/0/activities/0");
    }

    @Test
    void one_of_several_types_is_met_under_its_name() {
        assertThat(places(YearlyOnDate.class, FullSample.dataset()))
                .isNotEmpty()
                .allMatch(place -> place.endsWith("/timing/yearlyOnDate"));
        assertThat(places(Timing.class, FullSample.dataset()))
                .hasSameSizeAs(FullSample.dataset().getAnnualCycles().stream()
                        .flatMap(cycle -> cycle.getActivities().stream())
                        .toList());
    }

    @Test
    void the_attribute_that_holds_a_value_is_told() {
        List<String> attributes = new ArrayList<>();
        new Walk<>(Id.class)
                .visit(
                        ServiceDataset.builder()
                                .asOf(Samples.TODAY)
                                .municipality(Samples.municipality())
                                .build(),
                        (id, place) -> attributes.add(place.attribute().property()));

        assertThat(attributes).containsExactly("sources");
    }

    @Test
    void what_cannot_hold_anything_sought_is_not_entered() {
        assertThat(ways(Season.class, ServiceDataset.class)).containsExactly("shops");
        assertThat(ways(Season.class, Shop.class)).containsExactly("openingHours", "services");
        assertThat(ways(Season.class, OpeningSpan.class)).containsExactly("season");
        assertThat(ways(Season.class, Village.class)).isEmpty();
        assertThat(ways(YearlyOnDate.class, ServiceDataset.class)).containsExactly("annualCycles");
        assertThat(ways(YearlyOnDate.class, AnnualCycle.class)).containsExactly("activities");
        assertThat(ways(Id.class, SettlementRecord.class)).containsExactly("sources");
    }

    @Test
    void the_same_walk_serves_all_who_seek_a_type() {
        assertThat(Walk.to(Season.class)).isNotNull().isSameAs(Walk.to(Season.class));
    }
}
