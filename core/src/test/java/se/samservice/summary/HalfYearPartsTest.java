package se.samservice.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.summary.SummarySamples.AUTUMN;
import static se.samservice.summary.SummarySamples.BARE;
import static se.samservice.summary.SummarySamples.BOTSMARK;
import static se.samservice.summary.SummarySamples.HOLMON;
import static se.samservice.summary.SummarySamples.SPRING;
import static se.samservice.summary.SummarySamples.SWEDISH;
import static se.samservice.summary.SummarySamples.event;
import static se.samservice.summary.SummarySamples.swedish;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.ServiceDataset;
import se.samservice.collaboration.AuthorityDialogue;
import se.samservice.collaboration.Compensation;
import se.samservice.collaboration.CompensationBasis;
import se.samservice.collaboration.DialogueStatus;
import se.samservice.plan.HalfYearSummary;
import se.samservice.plan.PlanKind;
import se.samservice.plan.ServicePlan;
import se.samservice.plan.VillageSummary;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** What a half-year has in it, at its edges. The day of the datasets is 18 March 2024. */
final class HalfYearPartsTest {

    @Test
    void a_summary_of_a_village_has_what_was_done_what_goes_on_and_what_comes_next() {
        HalfYearSummary summary = HalfYearDraft.of(BusyYear.DATASET, AUTUMN).toSummary(Id.of("summering"));
        VillageSummary holmon = summary.getVillages().get(1);

        assertThat(holmon.getVillage()).isEqualTo(HOLMON);
        assertThat(holmon.getDone())
                .contains(LocalizedText.of("30 september 2023: Studieresa", "30 September 2023: Study trip"));
        assertThat(holmon.getOngoing())
                .extracting(LocalizedText::getSv)
                .contains("Dialog med Trafikverket: Färjelinjen");
        assertThat(holmon.getNext())
                .extracting(LocalizedText::getSv)
                .contains("Senast 19 mars 2024: Karta över servicen");
        assertThat(summary.getProject()).contains(BusyWork.PROJECT);
        assertThat(summary.getPlan()).contains(BusyWork.PLAN);
        assertThat(summary.getRecipients()).contains(Id.of("lansstyrelsen")).doesNotContain(Id.of("fonden"));
    }

    @Test
    void a_summary_of_two_plans_is_of_neither() {
        ServiceDataset twoPlans = BARE.toBuilder()
                .addServicePlans(
                        plan("2023", null),
                        plan("2022", null).toBuilder().id(Id.of("annan")).build())
                .build();

        assertThat(HalfYearDraft.of(twoPlans, AUTUMN)
                        .toSummary(Id.of("summering"))
                        .getPlan())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2023-12-31, , true",
        "2024-01-01, , false",
        ", 2023-07-01, true",
        ", 2023-06-30, false",
        "2022, 2024, true",
        "2023-08, 2023-09, true",
        ", , false",
    })
    void a_half_year_is_of_the_plans_that_are_in_force_on_one_of_its_days(
            @Nullable String start, @Nullable String end, boolean inForce) {
        ServiceDataset dataset =
                BARE.toBuilder().addServicePlan(plan(start, end)).build();

        assertThat(HalfYearDraft.of(dataset, AUTUMN).getPlans())
                .isEqualTo(inForce ? List.of(Id.<ServicePlan>of("plan")) : List.of());
    }

    private static ServicePlan plan(@Nullable String start, @Nullable String end) {
        return ServicePlan.builder()
                .id(Id.of("plan"))
                .title(LocalizedText.of("Planen"))
                .kind(PlanKind.SERVICE_PLAN)
                .period(DatePeriod.builder()
                        .start(Optional.ofNullable(start).map(PartialDate::parse))
                        .end(Optional.ofNullable(end).map(PartialDate::parse))
                        .build())
                .build();
    }

    @Test
    void parts_stand_in_the_order_of_their_villages_in_the_dataset() {
        ServiceDataset dataset = BusyYear.DATASET.toBuilder()
                .events(List.of(
                        event("En", "2023-08-01", Id.of("nybyn"), Id.of("gamlebyn")),
                        event("Tva", "2023-08-02", BusyYear.SORMJOLE, BOTSMARK),
                        event("Tre", "2023-08-03", HOLMON, BOTSMARK, HOLMON),
                        event("Fyra", "2023-08-04", BusyYear.SORMJOLE, HOLMON, BOTSMARK)))
                .build();

        assertThat(HalfYearDraft.of(dataset, AUTUMN).getParts())
                .extracting(VillagePart::villages)
                .startsWith(
                        List.of(BOTSMARK, HOLMON, BusyYear.SORMJOLE),
                        List.of(BOTSMARK, HOLMON),
                        List.of(BOTSMARK, BusyYear.SORMJOLE),
                        List.of(Id.of("gamlebyn"), Id.of("nybyn")),
                        List.of(BOTSMARK));
    }

    @Test
    void a_dialogue_that_went_on_in_an_earlier_dataset_ended_after_its_day() {
        AuthorityDialogue dialogue = AuthorityDialogue.builder()
                .id(Id.of("apotek"))
                .title(LocalizedText.of("Apoteksombud"))
                .topic(LocalizedText.of("Läkemedel"))
                .counterpart(Id.of("lakemedelsverket"))
                .opened(PartialDate.parse("2023-08"))
                .status(DialogueStatus.RESOLVED)
                .build();
        ServiceDataset now = BARE.toBuilder().addAuthorityDialogue(dialogue).build();
        ServiceDataset then = BARE.toBuilder()
                .asOf(LocalDate.of(2023, 12, 31))
                .addAuthorityDialogue(
                        dialogue.toBuilder().status(DialogueStatus.OPEN).build())
                .build();

        assertThat(HalfYearDraft.of(now, SPRING).getNumbers().getDialoguesEnded())
                .contains(new Count(0, 1));
        HalfYearDraft spring = HalfYearDraft.of(now, then, SPRING);
        assertThat(spring.getNumbers().getDialoguesEnded()).contains(Count.of(1));
        assertThat(swedish(spring.getParts().get(0).done().stream()))
                .containsExactly("Dialog avslutad med lakemedelsverket: Apoteksombud (löst)");
        assertThat(HalfYearDraft.of(now, then, AUTUMN).getNumbers().getDialoguesOngoing())
                .contains(Count.of(1));
    }

    @Test
    void money_that_may_belong_to_another_time_is_not_in_the_sum() {
        Compensation compensation = Compensation.builder()
                .id(Id.of("arvode"))
                .actor(Id.of("byalaget"))
                .basis(CompensationBasis.FEE)
                .amountSek(500)
                .period(DatePeriod.since(PartialDate.of(2023)))
                .build();
        ServiceDataset dataset = BARE.toBuilder().addCompensation(compensation).build();

        assertThat(HalfYearDraft.of(dataset, AUTUMN).toMarkdown(SWEDISH))
                .contains("| Arvoderingar till lokala aktörer | 0–1 |");
    }
}
