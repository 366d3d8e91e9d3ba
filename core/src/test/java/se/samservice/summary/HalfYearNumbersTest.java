package se.samservice.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.summary.SummarySamples.AUTUMN;
import static se.samservice.summary.SummarySamples.BARE;
import static se.samservice.summary.SummarySamples.SWEDISH;
import static se.samservice.summary.SummarySamples.event;
import static se.samservice.summary.SummarySamples.matter;
import static se.samservice.summary.SummarySamples.swedish;
import static se.samservice.summary.SummarySamples.with;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.Certainty;
import se.samservice.collaboration.SpinOffEffect;
import se.samservice.collaboration.SpinOffKind;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StatusChange;
import se.samservice.testkit.Samples;
import se.samservice.value.DatePeriod;
import se.samservice.value.EntityRef;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** What a draft counts, and what it says when there is nothing to count. */
final class HalfYearNumbersTest {

    @Test
    void the_median_of_an_even_number_of_answers_lies_between_the_two_in_the_middle() {
        ServiceDataset dataset = BARE.toBuilder()
                .addVillageMatters(
                        matter("a", "2023-07-01", "2023-07-02"),
                        matter("b", "2023-07-01", "2023-07-05"),
                        matter("c", "2023-07-01", "2023-07-08"),
                        matter("d", "2023-07-01", "2023-12-01"),
                        matter("e", "2023-07", "2023-12-02"),
                        matter("f", "2023-12-02", "2023-12-01"))
                .build();
        HalfYearDraft draft = HalfYearDraft.of(dataset, AUTUMN);

        assertThat(draft.getNumbers().getMedianDaysToAnswer()).contains(new MedianDays(5.5, 4));
        assertThat(draft.getNumbers().getMattersAnswered()).contains(Count.of(6));
        assertThat(draft.toMarkdown(SWEDISH)).contains("| 5,5 (av 4 frågor) |");
        assertThat(draft.toMarkdown(Locale.ENGLISH))
                .contains(
                        "| 5.5 (of 4 questions) |", "- 2 July 2023: Answer to the question “Who ploughs a?” (solved)");
        assertThat(MedianDays.among(List.of(9L, 1L, 2L))).contains(new MedianDays(2, 3));
    }

    @Test
    void effects_of_different_certainty_are_never_one_number() {
        ServiceDataset dataset = BARE.toBuilder()
                .addSpinOffEffects(effect("a", Certainty.CLAIMED), effect("b", Certainty.CLAIMED))
                .addSpinOffEffect(effect("c", Certainty.MEASURED))
                .build();
        HalfYearDraft draft = HalfYearDraft.of(dataset, AUTUMN);

        assertThat(draft.getNumbers().getEffects())
                .isEqualTo(Map.of(
                        Certainty.CLAIMED,
                        Count.of(2),
                        Certainty.OBSERVED,
                        Count.NONE,
                        Certainty.MEASURED,
                        Count.of(1)));
        assertThat(draft.toMarkdown(SWEDISH))
                .contains(
                        "| Spinoff-effekter (uppges) | 2 |",
                        "| Spinoff-effekter (uppmätt) | 1 |",
                        "### Uppges\n\n- Effekt a (sedan 1 oktober 2023)\n")
                .doesNotContain("| 3 |");
    }

    private static SpinOffEffect effect(String id, Certainty certainty) {
        return SpinOffEffect.builder()
                .id(Id.of(id))
                .title(LocalizedText.of("Effekt " + id))
                .kind(SpinOffKind.RELATION)
                .certainty(certainty)
                .addOrigin(EntityRef.parse("villages/botsmark"))
                .since(PartialDate.parse("2023-10-01"))
                .build();
    }

    @Test
    void a_service_without_an_end_of_its_own_is_lost_when_its_shop_closes() {
        Shop shop = Samples.shop().toBuilder()
                .statusHistory(List.of(
                        StatusChange.of(ShopStatus.OPEN, PartialDate.of(2019), List.of()),
                        StatusChange.of(ShopStatus.CLOSED, PartialDate.parse("2023-09"), List.of())))
                .services(List.of(
                        ServiceOffering.of(ServiceKind.GROCERIES),
                        ServiceOffering.builder()
                                .kind(ServiceKind.FUEL)
                                .period(DatePeriod.between(PartialDate.parse("2023-08-01"), PartialDate.of(2022)))
                                .build()))
                .build();
        HalfYearDraft draft = HalfYearDraft.of(BARE.toBuilder().addShop(shop).build(), AUTUMN);

        assertThat(swedish(draft.getParts().get(0).done().stream()))
                .containsExactly(
                        "1 augusti 2023: Handlar'n Botsmark har nu drivmedel",
                        "September 2023: Handlar'n Botsmark: nedlagd",
                        "September 2023: Handlar'n Botsmark har inte längre dagligvaror");
        assertThat(draft.getNumbers().getShopsClosed()).contains(Count.of(1));
        assertThat(draft.getShops()).isEmpty();
    }

    @Test
    void what_is_known_of_no_village_is_said_to_be_unknown_and_never_zero() {
        HalfYearDraft draft = HalfYearDraft.of(with(event("Möte", "2023-08-01")), AUTUMN);

        assertThat(draft.getNumbers().getMattersReceived()).isEmpty();
        assertThat(draft.getNumbers().getVisits()).contains(Count.NONE);
        assertThat(draft.toMarkdown(SWEDISH))
                .contains("| Besök och träffar i orterna | 0 |", "Inget är känt om frågor från bygden, ")
                .doesNotContain("| Frågor från bygden |");
    }

    @Test
    void nothing_is_told_of_a_dataset_without_anything() {
        ServiceDataset empty = BARE.toBuilder().villages(List.of()).build();
        HalfYearDraft draft = HalfYearDraft.of(empty, AUTUMN);

        assertThat(draft.getParts()).isEmpty();
        assertThat(draft.toMarkdown(SWEDISH))
                .startsWith("# Service på landsbygden, andra halvåret 2023\n\nUmeå kommun.\n\n")
                .contains("Inget är känt om besök och träffar, ")
                .doesNotContain("|", "- ");
    }

    @Test
    void a_half_year_before_the_data_has_nothing_done_and_one_after_it_no_numbers() {
        ServiceDataset dataset = with(event("Möte", "2023-08-01"));
        HalfYearDraft before = HalfYearDraft.of(dataset, HalfYear.of(1, 1));
        HalfYearDraft after = HalfYearDraft.of(dataset, HalfYear.of(9999, 2));

        assertThat(before.getParts()).isEmpty();
        assertThat(before.getNumbers().getVisits()).contains(Count.NONE);
        assertThat(after.getParts()).isEmpty();
        assertThat(after.getNumbers().getVisits()).isEmpty();
        assertThat(after.toMarkdown(Locale.ENGLISH)).contains("The half-year had not begun then.");
    }
}
