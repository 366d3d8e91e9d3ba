package se.samservice.validation.rule.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.Model;
import se.samservice.ServiceDataset;
import se.samservice.finding.Finding;
import se.samservice.method.Answer;
import se.samservice.method.ChecklistReview;
import se.samservice.method.Checklists;
import se.samservice.method.ItemAnswer;
import se.samservice.place.Village;
import se.samservice.testkit.FullSample;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.validation.ServiceValidator;
import se.samservice.value.EntityRef;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

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

    @Test
    void an_id_like_the_one_given_is_suggested() {
        assertThat(suggestions("botsmakr")).containsExactly(Optional.of("botsmark"));
        assertThat(suggestions("ersmark")).containsExactly(Optional.empty());
    }

    /** Among 2000 villages a million comparisons are enough for 500 shops. */
    @Test
    void in_a_large_dataset_suggestions_end_before_they_take_long() {
        ServiceDataset large = Samples.dataset().toBuilder()
                .addAllVillages(IntStream.range(4, 2000)
                        .mapToObj(i -> Village.builder()
                                .id(Id.of("a-village-far-away-" + i))
                                .name("By " + i)
                                .build())
                        .toList())
                .shops(IntStream.range(0, 502)
                        .mapToObj(i -> Samples.shop("shop-" + i, "Butik").toBuilder()
                                .village(Id.of("botsmakr"))
                                .build())
                        .toList())
                .solutions(List.of())
                .build();

        assertThat(suggestions(large).subList(0, 500)).containsOnly(Optional.of("botsmark"));
        assertThat(suggestions(large).subList(500, 502)).containsOnly(Optional.empty());
    }

    private static List<Optional<String>> suggestions(String village) {
        return suggestions(Samples.dataset().toBuilder()
                .shops(List.of(
                        Samples.shop().toBuilder().village(Id.of(village)).build()))
                .build());
    }

    private static List<Optional<String>> suggestions(ServiceDataset dataset) {
        return ServiceValidator.standard().validate(dataset).getFindings().stream()
                .map(Finding::getSuggestion)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "successFactors/umea-be-present",
                "checklists/umea-internal",
                "items/umea-rural-tour",
                "villages/holmon",
            })
    void what_is_built_in_can_be_referred_to_as_what_is_in_the_dataset(String reference) {
        assertThat(Found.in(withEvidence(reference))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "successFactors/umea-internal",
                "villages/umea-be-present",
                "villages/lost",
                "buildings/holmon",
            })
    void a_reference_by_list_leads_nowhere_when_the_list_has_no_such_id(String reference) {
        EntityRef lost = EntityRef.parse(reference);

        assertThat(Found.in(withEvidence(reference)))
                .containsExactly(Found.error(
                        "dangling_reference",
                        "/checklistReviews/0/answers/0/evidence/0",
                        "checklistReviews/review",
                        "id",
                        lost.id(),
                        "list",
                        lost.list()));
    }

    private static ServiceDataset withEvidence(String reference) {
        return Samples.dataset().toBuilder()
                .addChecklistReview(ChecklistReview.builder()
                        .id(Id.of("review"))
                        .checklist(Checklists.umea().getId())
                        .date(PartialDate.of(2024))
                        .role("Landsbygdsstrateg")
                        .addAnswer(ItemAnswer.builder()
                                .item(Id.of("umea-rural-tour"))
                                .answer(Answer.YES)
                                .addEvidence(EntityRef.parse(reference))
                                .build())
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "villages/homlon, villages/holmon",
        "successFactors/umea-be-presnt, successFactors/umea-be-present",
        "items/umea-rural-tours, items/umea-rural-tour",
        "vilages/holmon, villages/holmon",
        "vilages/nowhere-at-all, villages/nowhere-at-all",
    })
    void what_a_reference_by_list_probably_meant_is_suggested_as_it_would_be_written(String given, String meant) {
        assertThat(suggestions(withEvidence(given))).containsExactly(Optional.of(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"villages/umea-be-present", "buildings/holmon", "successFactors/holmon"})
    void what_is_far_from_everything_known_gets_no_suggestion(String given) {
        assertThat(suggestions(withEvidence(given))).containsExactly(Optional.empty());
    }

    @Test
    void an_id_like_a_built_in_one_is_suggested() {
        ChecklistReview misspelt = withEvidence("villages/holmon").getChecklistReviews().get(0).toBuilder()
                .checklist(Id.of("umea-interal"))
                .build();

        assertThat(ServiceValidator.standard()
                        .validate(Samples.dataset().toBuilder()
                                .addChecklistReview(misspelt)
                                .build())
                        .getFindings())
                .filteredOn(finding -> finding.getCode().equals("dangling_reference"))
                .extracting(Finding::getSuggestion)
                .containsExactly(Optional.of("umea-internal"));
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
