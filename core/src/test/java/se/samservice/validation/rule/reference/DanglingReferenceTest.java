package se.samservice.validation.rule.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samservice.FullSample;
import se.samservice.Model;
import se.samservice.Samples;
import se.samservice.ServiceDataset;
import se.samservice.validation.Found;
import se.samservice.value.EntityRef;
import se.samservice.value.Id;

class DanglingReferenceTest {

    @Test
    void a_shop_in_a_village_that_is_not_there_is_reported() {
        ServiceDataset dataset = Samples.dataset().toBuilder()
                .addShop(Samples.shop("ersmark-shop", "Ersmarks lanthandel").toBuilder()
                        .village(Id.of("ersmark"))
                        .build())
                .build();

        assertThat(Found.in(dataset))
                .containsExactly(Found.error(
                        "dangling_reference",
                        "/shops/2/village",
                        "shops/ersmark-shop",
                        "id",
                        "ersmark",
                        "list",
                        "villages"));
    }

    @Test
    void in_a_list_only_the_reference_that_leads_nowhere_is_reported() {
        ServiceDataset dataset = Samples.dataset().toBuilder()
                .needs(List.of(Samples.need().toBuilder()
                        .villages(List.of(Id.of("holmon"), Id.of("nowhere"), Id.of("sormjole")))
                        .build()))
                .build();

        assertThat(Found.in(dataset))
                .containsExactly(Found.error(
                        "dangling_reference",
                        "/needs/0/villages/1",
                        "needs/parcels-closer",
                        "id",
                        "nowhere",
                        "list",
                        "villages"));
    }

    @Test
    void the_id_of_a_shop_is_no_village() {
        ServiceDataset dataset = Samples.dataset().toBuilder()
                .shops(List.of(Samples.shop().toBuilder()
                        .village(Id.of("handlarn-botsmark"))
                        .build()))
                .build();

        assertThat(Found.in(dataset)).extracting(Found::pointer).containsExactly("/shops/0/village");
    }

    @Test
    void a_source_of_the_municipality_that_is_not_there_belongs_to_no_thing_with_an_id() {
        ServiceDataset dataset = Samples.dataset().toBuilder()
                .municipality(Samples.municipality().toBuilder()
                        .sources(List.of(Id.of("lost")))
                        .build())
                .build();

        assertThat(Found.in(dataset))
                .containsExactly(Found.error(
                        "dangling_reference", "/municipality/sources/0", "", "id", "lost", "list", "sources"));
    }

    /** Moves every thing to a new id, so that every reference of the model is left behind. */
    @Test
    void every_reference_of_the_model_is_followed() {
        ServiceDataset moved = Model.rewrite(
                ServiceDataset.class,
                FullSample.dataset(),
                (attribute, leaf) -> attribute.name().equals("id") ? Id.of("moved-" + leaf) : leaf);

        Set<String> reported = Found.in(moved).stream()
                .filter(found -> found.code().equals("dangling_reference"))
                .map(found -> found.pointer().replaceAll("/[0-9]+", ""))
                .collect(Collectors.toSet());

        assertThat(reported)
                .contains(
                        "/shops/services/openingHours/sources",
                        "/villages/populations/source",
                        "/annualCycles/activities/timing/relativeTo/activity",
                        "/spinOffEffects/origins")
                .isEqualTo(Model.paths().entrySet().stream()
                        .filter(entry -> entry.getValue().elementClass() == Id.class
                                || entry.getValue().elementClass() == EntityRef.class)
                        .filter(entry -> !entry.getValue().name().equals("id"))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }
}
