package se.samservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samservice.place.Village;
import se.samservice.shop.OpeningSpan;
import se.samservice.testkit.FullSample;

class ModelTest {

    @Test
    void a_path_leads_through_lists_and_optionals_to_every_attribute() {
        assertThat(Model.paths())
                .containsKeys(
                        "/asOf",
                        "/municipality/ruralDefinition/en",
                        "/villages/populations/approximate",
                        "/shops/services/openingHours/spans/season/end/month",
                        "/annualCycles/activities/timing/relativeTo/activity");
        assertThat(Model.valueTypes()).contains(ServiceDataset.class, Village.class, OpeningSpan.class);
    }

    @Test
    void a_value_rewritten_with_what_it_holds_is_the_same() {
        ServiceDataset dataset = FullSample.dataset();

        assertThat(Model.rewrite(ServiceDataset.class, dataset, (attribute, leaf) -> leaf))
                .isEqualTo(dataset);
    }

    @Test
    void the_full_sample_fills_every_attribute() {
        assertFilled(ServiceDataset.class, FullSample.dataset());
    }

    private static void assertFilled(Class<?> type, Object value) {
        for (Model.Attribute attribute : Model.attributes(type)) {
            Object content = attribute.of(value);
            if (content instanceof Optional<?> optional) {
                assertThat(optional).as("%s", attribute.accessor()).isPresent();
                content = optional.orElseThrow();
            } else if (content instanceof List<?> list) {
                assertThat(list).as("%s", attribute.accessor()).isNotEmpty();
                content = list.get(0);
            }
            if (Model.isValueType(attribute.elementClass())) {
                assertFilled(attribute.elementClass(), content);
            }
        }
    }
}
