package se.samservice.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.finding.JsonPointer;
import se.samservice.place.Village;
import se.samservice.plan.Goal;
import se.samservice.testkit.Samples;
import se.samservice.validation.constraint.ConstraintChecks;
import se.samservice.value.EntityRef;
import se.samservice.value.Id;
import se.samservice.value.Identified;

class DatasetIndexTest {

    private static final DatasetIndex INDEX = new DatasetIndex(Samples.dataset(), Samples.TODAY);
    private static final JsonPointer HOLMON = JsonPointer.ROOT.at("villages").at(1);

    @Test
    void a_value_belongs_to_the_thing_it_lies_in() {
        assertThat(INDEX.entityAt(HOLMON.at("populations").at(0).at("count")))
                .contains(EntityRef.parse("villages/holmon"));
    }

    @Test
    void a_thing_belongs_to_itself() {
        assertThat(INDEX.entityAt(HOLMON)).contains(EntityRef.parse("villages/holmon"));
    }

    @Test
    void a_whole_list_and_what_lies_in_no_list_belong_to_nothing() {
        assertThat(INDEX.entityAt(JsonPointer.ROOT)).isEmpty();
        assertThat(INDEX.entityAt(JsonPointer.ROOT.at("villages"))).isEmpty();
        assertThat(INDEX.entityAt(JsonPointer.ROOT.at("municipality").at("code")))
                .isEmpty();
    }

    @Test
    void a_thing_is_found_by_kind_and_id() {
        assertThat(INDEX.find(Village.class, Id.of("holmon")).map(Village::getName))
                .contains("Holmön");
        assertThat(INDEX.find(Village.class, Id.of("lost"))).isEmpty();
        assertThat(INDEX.find(Goal.class, Id.of("holmon"))).isEmpty();
    }

    @Test
    void the_ids_of_a_kind_are_known() {
        assertThat(INDEX.ids(Village.class))
                .extracting(Id::value)
                .containsExactlyInAnyOrder("botsmark", "holmon", "sormjole", "overboda");
        assertThat(INDEX.ids(Goal.class)).isEmpty();
    }

    @Test
    void of_two_things_with_one_id_the_first_is_found() {
        DatasetIndex twice = new DatasetIndex(
                Samples.dataset().toBuilder()
                        .addVillage(Samples.village("holmon", "Holmö by"))
                        .build(),
                Samples.TODAY);

        assertThat(twice.find(Village.class, Id.of("holmon")).map(Village::getName))
                .contains("Holmön");
    }

    @Test
    void every_thing_with_an_id_is_visited_in_the_order_of_the_document() {
        List<String> ids = new ArrayList<>();
        INDEX.each(Identified.class, (thing, place) -> ids.add(thing.getId().value()));

        assertThat(ids)
                .containsExactly(
                        "umea-2024",
                        "botsmark",
                        "holmon",
                        "sormjole",
                        "overboda",
                        "handlarn-botsmark",
                        "holmons-lanthandel",
                        "parcels-closer",
                        "parcel-lockers");
    }

    @Test
    void what_is_watched_is_shown_once_all_have_been_asked_in_the_order_of_the_document() {
        DatasetIndex index = new DatasetIndex(Samples.dataset(), Samples.TODAY);
        List<String> seen = new ArrayList<>();
        index.watch(Village.class, (village, place) -> seen.add("village " + village.getId()));
        index.watch(Identified.class, (thing, place) -> seen.add("thing " + place.pointer()));
        assertThat(seen).isEmpty();

        index.showWatched(ConstraintChecks.none());

        assertThat(seen)
                .startsWith("thing /sources/0")
                .containsSequence("village botsmark", "thing /villages/0", "village holmon", "thing /villages/1");
    }

    @Test
    void what_has_been_shown_is_watched_no_longer() {
        DatasetIndex index = new DatasetIndex(Samples.dataset(), Samples.TODAY);
        List<Village> seen = new ArrayList<>();
        index.watch(Village.class, (village, place) -> seen.add(village));
        index.showWatched(ConstraintChecks.none());
        index.showWatched(ConstraintChecks.none());

        assertThat(seen).isEqualTo(Samples.dataset().getVillages());
    }

    @Test
    void what_is_left_for_afterwards_is_done_once_everything_has_been_shown() {
        DatasetIndex index = new DatasetIndex(Samples.dataset(), Samples.TODAY);
        List<String> order = new ArrayList<>();
        index.afterwards(() -> order.add("afterwards"));
        index.watch(Village.class, (village, place) -> order.add(village.getId().value()));
        index.showWatched(ConstraintChecks.none());
        index.showWatched(ConstraintChecks.none());

        assertThat(order).endsWith("overboda", "afterwards").hasSize(5);
    }

    @Test
    void an_id_that_two_things_of_one_kind_have_is_noticed() {
        ServiceDataset dataset = Samples.dataset();
        Village village = dataset.getVillages().get(0);

        assertThat(new DatasetIndex(dataset, Samples.TODAY).hasDuplicates()).isFalse();
        assertThat(new DatasetIndex(dataset.toBuilder().addVillages(village).build(), Samples.TODAY).hasDuplicates())
                .isTrue();
    }

    @Test
    void what_is_shown_is_held_to_its_constraints_even_if_nobody_watches() {
        ConstraintChecks checks = new ConstraintChecks(Authority.VALIDATOR);
        ServiceDataset sound = Samples.dataset();
        ServiceDataset broken =
                sound.toBuilder().addVillages(Samples.village("-", "By")).build();

        assertThat(new DatasetIndex(sound, Samples.TODAY).showWatched(checks)).isFalse();
        assertThat(new DatasetIndex(broken, Samples.TODAY).showWatched(checks)).isTrue();
        assertThat(new DatasetIndex(broken, Samples.TODAY).showWatched(ConstraintChecks.none()))
                .isFalse();
    }
}
