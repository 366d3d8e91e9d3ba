package se.samservice.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static se.samservice.summary.SummarySamples.AUTUMN;
import static se.samservice.summary.SummarySamples.BARE;
import static se.samservice.summary.SummarySamples.BOTSMARK;
import static se.samservice.summary.SummarySamples.HOLMON;
import static se.samservice.summary.SummarySamples.SPRING;
import static se.samservice.summary.SummarySamples.SWEDISH;
import static se.samservice.summary.SummarySamples.event;
import static se.samservice.summary.SummarySamples.part;
import static se.samservice.summary.SummarySamples.swedish;
import static se.samservice.summary.SummarySamples.with;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.samservice.DefaultLocale;
import se.samservice.ServiceDataset;
import se.samservice.actor.Actor;
import se.samservice.actor.ActorKind;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.FulfilledOccurrence;
import se.samservice.cycle.Activity;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.YearlyInMonth;
import se.samservice.finding.Severity;
import se.samservice.need.NeedStatus;
import se.samservice.place.Municipality;
import se.samservice.plan.HalfYearSummary;
import se.samservice.plan.Project;
import se.samservice.plan.VillageSummary;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.testkit.Samples;
import se.samservice.validation.ServiceValidator;
import se.samservice.value.DatePeriod;
import se.samservice.value.Days;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** The day of all datasets here is 18 March 2024. */
final class HalfYearDraftTest {

    @Test
    void what_was_done_stands_with_the_village_in_the_order_of_time() {
        HalfYearDraft draft = HalfYearDraft.of(
                with(event("Besök", "2023-11-05", BOTSMARK), event("Möte", "2023-07-01", BOTSMARK)), AUTUMN);

        assertThat(swedish(part(draft, List.of(BOTSMARK)).done().stream()))
                .containsExactly("1 juli 2023: Möte", "5 november 2023: Besök");
        assertThat(draft.getSilentVillages()).containsExactly(HOLMON);
        assertThat(draft.getNumbers().getVisits()).contains(Count.of(2));
    }

    @Test
    void what_concerns_several_villages_is_told_once_and_before_each_of_them() {
        HalfYearDraft draft = HalfYearDraft.of(
                with(
                        event("Rådet", "2023-09-01"),
                        event("Besök", "2023-09-02", HOLMON),
                        event("Resa", "2023-09-03", HOLMON, BOTSMARK)),
                AUTUMN);

        assertThat(draft.getParts())
                .extracting(VillagePart::villages)
                .containsExactly(List.of(BOTSMARK, HOLMON), List.of(HOLMON), List.of());
        assertThat(draft.toMarkdown(SWEDISH))
                .contains("## Botsmark och Holmön\n\n### Gjort\n\n- 3 september 2023: Resa\n");
    }

    @Test
    void what_is_dated_to_the_year_is_left_to_the_editor_and_makes_a_range() {
        HalfYearDraft draft =
                HalfYearDraft.of(with(event("Besök", "2023", BOTSMARK), event("Möte", "2023-08", BOTSMARK)), AUTUMN);

        assertThat(swedish(draft.getUndated().stream())).containsExactly("2023: Besök");
        assertThat(swedish(draft.getParts().get(0).done().stream())).containsExactly("Augusti 2023: Möte");
        assertThat(draft.getNumbers().getVisits()).contains(new Count(1, 2));
        assertThat(draft.toMarkdown(Locale.ENGLISH)).contains("| Visits and meetings in villages | 1–2 |");
    }

    @Test
    void what_is_set_for_a_later_day_than_that_of_the_dataset_comes_next() {
        HalfYearDraft draft = HalfYearDraft.of(with(event("Möte", "2024-05-01"), event("Besök", "2024-03-18")), SPRING);

        assertThat(swedish(draft.getParts().get(0).done().stream())).containsExactly("18 mars 2024: Besök");
        assertThat(swedish(draft.getParts().get(0).next().stream())).containsExactly("1 maj 2024: Möte");
        assertThat(draft.toMarkdown(SWEDISH)).contains("Det som hände senare under halvåret är inte med.");
    }

    @Test
    void the_annual_cycle_tells_what_comes_next_unless_an_event_does() {
        AnnualCycle cycle = AnnualCycle.builder()
                .id(Id.of("aret"))
                .title(LocalizedText.of("Året"))
                .addActivities(activity("Handlardag", Month.MAY), activity("Turné", Month.SEPTEMBER))
                .build();
        Event planned = event("Handlardagen", "2024-05-14").toBuilder()
                .fulfils(FulfilledOccurrence.builder()
                        .activity(Id.of("handlardag"))
                        .nominal(LocalDate.of(2024, 5, 1))
                        .build())
                .build();
        HalfYearDraft draft =
                HalfYearDraft.of(with(planned).toBuilder().addAnnualCycle(cycle).build(), SPRING);

        assertThat(swedish(draft.getParts().get(0).next().stream()))
                .containsExactly("14 maj 2024: Handlardagen", "September 2024: Turné");
        assertThat(draft.getNumbers().getOccurrencesDue()).contains(0);
    }

    private static Activity activity(String title, Month month) {
        return Activity.builder()
                .id(Id.of(title.toLowerCase(Locale.ROOT).replace("é", "e")))
                .title(LocalizedText.of(title))
                .kind(ActivityKind.EVENT)
                .timing(YearlyInMonth.builder().month(month).build())
                .build();
    }

    @Test
    void an_earlier_dataset_dates_what_has_no_date() {
        ServiceDataset earlier = BARE.toBuilder()
                .asOf(LocalDate.of(2023, 6, 30))
                .addNeed(Samples.need())
                .addShop(Samples.shop().toBuilder()
                        .services(List.of(ServiceOffering.of(ServiceKind.FUEL)))
                        .build())
                .build();
        ServiceDataset now = BARE.toBuilder()
                .asOf(LocalDate.of(2023, 12, 31))
                .addNeed(Samples.need().toBuilder().status(NeedStatus.MET).build())
                .addShop(Samples.shop().toBuilder()
                        .services(List.of(ServiceOffering.of(ServiceKind.PARCEL_LOCKER)))
                        .build())
                .build();

        assertThat(SummaryNumbers.of(now, Days.of(AUTUMN)).getNeedsMet()).contains(new Count(0, 1));
        HalfYearDraft draft = HalfYearDraft.of(now, earlier, AUTUMN);
        assertThat(draft.getNumbers().getNeedsMet()).contains(Count.of(1));
        assertThat(draft.getNumbers().getServicesWon()).contains(Count.of(1));
        assertThat(draft.getNumbers().getServicesLost()).contains(Count.of(1));
        assertThat(swedish(draft.getParts().get(0).done().stream()))
                .containsExactlyInAnyOrder(
                        "Behov, nu uppfyllt: Paket måste hämtas i stan",
                        "Handlar'n Botsmark har nu paketskåp",
                        "Handlar'n Botsmark har inte längre drivmedel");
        assertThat(draft.getPrevious()).isPresent();
        assertThat(draft.toMarkdown(SWEDISH)).contains("| Vad | Antal | Halvåret före |");
    }

    @Test
    void those_who_have_a_part_get_it_and_the_municipality_sends_it() {
        ServiceDataset dataset = with(event("Besök", "2023-11-05", BOTSMARK)).toBuilder()
                .addActors(actor("kommunen", ActorKind.MUNICIPALITY), actor("region", ActorKind.REGION))
                .addActors(actor("frammande", ActorKind.OTHER), actor("posten", ActorKind.LOGISTICS))
                .addActor(actor("byaforeningen", ActorKind.VILLAGE_ASSOCIATION).toBuilder()
                        .addVillage(BOTSMARK)
                        .build())
                .addProject(Project.builder()
                        .id(Id.of("projekt"))
                        .name("Projektet")
                        .owner(Id.of("kommunen"))
                        .addPartners(Id.of("posten"), Id.of("okand"))
                        .plannedPeriod(DatePeriod.since(PartialDate.of(2022)))
                        .build())
                .build();

        assertThat(HalfYearDraft.of(dataset, AUTUMN).getRecipients())
                .extracting(Recipient::name)
                .containsExactly("Aktören posten", "Aktören byaforeningen");
        assertThat(HalfYearDraft.of(dataset, HalfYear.of(2021, 2)).getRecipients())
                .isEmpty();
    }

    private static Actor actor(String id, ActorKind kind) {
        return Actor.builder().id(Id.of(id)).name("Aktören " + id).kind(kind).build();
    }

    @Test
    void a_draft_becomes_a_summary_of_the_dataset_that_nothing_is_wrong_with() {
        ServiceDataset dataset = Samples.dataset().toBuilder()
                .addEvents(event("Resa", "2023-09-03", HOLMON, BOTSMARK), event("Bast", "2023-09-05", BOTSMARK))
                .build();
        HalfYearSummary summary = HalfYearDraft.of(dataset, AUTUMN).toSummary(Id.of("summering-2023-h2"));
        ServiceDataset kept = dataset.toBuilder().addHalfYearSummary(summary).build();

        assertThat(summary.getVillages()).extracting(VillageSummary::getVillage).containsExactly(BOTSMARK, HOLMON);
        assertThat(summary.getVillages().get(0).getDone())
                .containsExactly(
                        LocalizedText.of("3 september 2023: Resa", "3 September 2023: Resa"),
                        LocalizedText.of("5 september 2023: Bast", "5 September 2023: Bast"));
        assertThat(summary.getSent()).isEmpty();
        assertThat(ServiceValidator.standard().validate(kept).getFindings())
                .noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    @Test
    void the_same_draft_is_written_whatever_the_default_locale() {
        HalfYearDraft draft = HalfYearDraft.of(Samples.dataset(), AUTUMN);
        String markdown = draft.toMarkdown(SWEDISH);
        String html = draft.toHtml(Locale.ENGLISH, 1);

        DefaultLocale.during("tr", () -> {
            assertThat(HalfYearDraft.of(Samples.dataset(), AUTUMN).toMarkdown(SWEDISH))
                    .isEqualTo(markdown);
            assertThat(draft.toHtml(Locale.ENGLISH, 1)).isEqualTo(html);
        });
    }

    @Test
    void headings_begin_at_the_level_that_is_asked_for() {
        HalfYearDraft draft = HalfYearDraft.of(with(event("Besök", "2023-11-05", BOTSMARK)), AUTUMN);

        assertThat(draft.toHtml(SWEDISH, 3))
                .startsWith("<article lang=\"sv\">\n<h3>Service på landsbygden, andra halvåret 2023</h3>\n")
                .contains("<h4>Botsmark</h4>\n<h5>Gjort</h5>\n<ul>\n<li>5 november 2023: Besök</li>\n</ul>\n");
        for (int level : List.of(0, 5, -1)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> draft.toHtml(SWEDISH, level))
                    .withMessage("headingLevel must be 1 to 4, not " + level);
        }
    }

    @Test
    void datasets_of_different_municipalities_are_refused() {
        ServiceDataset other = BARE.toBuilder()
                .municipality(Municipality.builder()
                        .code("2482")
                        .name("Skellefteå")
                        .countyCode("24")
                        .build())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> HalfYearDraft.of(BARE, other, AUTUMN))
                .withMessage("Datasets of different municipalities: 2482 and 2480");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what the test is about
    void null_is_refused_by_name() {
        HalfYearDraft draft = HalfYearDraft.of(BARE, AUTUMN);

        assertThatNullPointerException()
                .isThrownBy(() -> HalfYearDraft.of(null, AUTUMN))
                .withMessage("dataset");
        assertThatNullPointerException()
                .isThrownBy(() -> HalfYearDraft.of(BARE, (HalfYear) null))
                .withMessage("halfYear");
        assertThatNullPointerException()
                .isThrownBy(() -> HalfYearDraft.of(BARE, null, AUTUMN))
                .withMessage("before");
        assertThatNullPointerException()
                .isThrownBy(() -> draft.toMarkdown(null))
                .withMessage("locale");
        assertThatNullPointerException().isThrownBy(() -> draft.toHtml(null, 1)).withMessage("locale");
        assertThatNullPointerException().isThrownBy(() -> draft.toSummary(null)).withMessage("id");
    }
}
