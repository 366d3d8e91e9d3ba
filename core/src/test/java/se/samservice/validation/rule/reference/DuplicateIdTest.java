package se.samservice.validation.rule.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.testkit.FullSample;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;

class DuplicateIdTest {

    @Test
    void the_second_village_with_an_id_is_reported() {
        ServiceDataset dataset = Samples.dataset().toBuilder()
                .addVillage(Samples.village("holmon", "Holmö by"))
                .build();

        assertThat(Found.in(dataset))
                .containsExactly(Found.error(
                        "duplicate_id", "/villages/4/id", "villages/holmon", "id", "holmon", "list", "villages"));
    }

    @Test
    void every_list_is_searched() {
        ServiceDataset twice = Samples.dataset().toBuilder()
                .addSource(Samples.source())
                .addShop(Samples.shop())
                .addNeed(Samples.need())
                .addSolution(Samples.solution())
                .build();

        assertThat(Found.in(twice))
                .extracting(Found::code, Found::pointer)
                .containsExactly(
                        tuple("duplicate_id", "/needs/1/id"),
                        tuple("duplicate_id", "/shops/2/id"),
                        tuple("duplicate_id", "/solutions/1/id"),
                        tuple("duplicate_id", "/sources/1/id"));
    }

    @Test
    void every_further_use_is_reported() {
        ServiceDataset dataset = Samples.dataset().toBuilder()
                .addVillages(Samples.village("holmon", "Holmö by"), Samples.village("holmon", "Holmögadd"))
                .build();

        assertThat(Found.in(dataset)).extracting(Found::pointer).containsExactly("/villages/4/id", "/villages/5/id");
    }

    @Test
    void the_same_thing_given_twice_is_reported() {
        ServiceDataset dataset = Samples.dataset();

        assertThat(Found.in(
                        dataset.toBuilder().addNeed(dataset.getNeeds().get(0)).build()))
                .extracting(Found::pointer)
                .containsExactly("/needs/1/id");
    }

    @Test
    void things_inside_other_things_are_searched() {
        ServiceDataset twice = FullSample.dataset().toBuilder()
                .addAllServicePlans(FullSample.dataset().getServicePlans())
                .build();

        assertThat(Found.in(twice))
                .filteredOn(found -> found.code().equals("duplicate_id"))
                .extracting(Found::pointer)
                .contains("/servicePlans/1/id", "/servicePlans/1/goals/0/id", "/servicePlans/1/measures/0/id");
    }

    @Test
    void a_shop_may_have_the_id_of_a_village() {
        ServiceDataset dataset = Samples.dataset().toBuilder()
                .addShop(Samples.shop("botsmark", "Botsmarks mack"))
                .build();

        assertThat(Found.in(dataset)).isEmpty();
    }
}
