package se.samservice.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.plan.Decision;
import se.samservice.plan.Deliverable;
import se.samservice.plan.Goal;
import se.samservice.plan.GoalLevel;
import se.samservice.plan.Measure;
import se.samservice.plan.MeasureStatus;
import se.samservice.plan.PlanKind;
import se.samservice.plan.Project;
import se.samservice.plan.ServicePlan;
import se.samservice.testkit.Samples;
import se.samservice.value.DatePeriod;
import se.samservice.value.Days;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

final class PlanOverviewTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final Project PROJECT = Project.builder()
            .id(Id.of("projekt"))
            .name("Lokal SamService")
            .actualPeriod(DatePeriod.between(PartialDate.parse("2022-10"), PartialDate.of(2024)))
            .addDeliverables(deliverable("Film", "2023"), deliverable("Konferens", "2024-03-19"))
            .addDeliverable(
                    Deliverable.builder().title(LocalizedText.of("Plan")).build())
            .build();

    private static final ServicePlan PLAN = ServicePlan.builder()
            .id(Id.of("plan"))
            .title(LocalizedText.of("Serviceplan", "Service plan"))
            .kind(PlanKind.SERVICE_PLAN)
            .addGoal(Goal.builder()
                    .id(Id.of("mal"))
                    .title(LocalizedText.of("Starkare butiker"))
                    .level(GoalLevel.OVERALL)
                    .build())
            .addMeasures(measure("a", MeasureStatus.DONE), measure("b", MeasureStatus.PLANNED))
            .addMeasure(measure("c", MeasureStatus.DONE))
            .build();

    private static Deliverable deliverable(String title, String date) {
        return Deliverable.builder()
                .title(LocalizedText.of(title))
                .delivered(PartialDate.parse(date))
                .build();
    }

    private static Measure measure(String id, MeasureStatus status) {
        return Measure.builder()
                .id(Id.of(id))
                .title(LocalizedText.of("Åtgärd " + id))
                .status(status)
                .build();
    }

    private static PlanOverview of(Project project) {
        return PlanOverview.ofProject(
                Samples.dataset().toBuilder().addProject(project).build(), project.getId());
    }

    private static PlanOverview of(ServicePlan plan) {
        return PlanOverview.ofPlan(
                Samples.dataset().toBuilder().addServicePlan(plan).build(), plan.getId());
    }

    @Test
    void the_numbers_are_those_of_its_time() {
        ServiceDataset dataset =
                Samples.dataset().toBuilder().addProject(PROJECT).build();
        Days period = Days.of(LocalDate.of(2022, 10, 1), LocalDate.of(2024, 12, 31));

        assertThat(of(PROJECT).getNumbers()).isEqualTo(Recount.of(dataset, period));
    }

    @Test
    void what_a_project_has_made_stands_apart_from_what_it_has_not() {
        assertThat(of(PROJECT).toMarkdown(SWEDISH))
                .startsWith("# Lokal SamService\n\nUmeå kommun. Oktober 2022 – 2024. "
                        + "Uppgifterna är från den 18 mars 2024.\n\n## Klart\n\n- 2023: Film\n\n"
                        + "## Återstår\n\n- Konferens\n- Plan\n");
    }

    @Test
    void a_plan_tells_its_goals_and_how_many_measures_have_come_how_far() {
        PlanOverview overview = of(PLAN);

        assertThat(overview.getMeasures()).isEqualTo(Map.of(MeasureStatus.DONE, 2, MeasureStatus.PLANNED, 1));
        assertThat(overview.toMarkdown(Locale.ENGLISH))
                .contains("## Goals\n\n- Starkare butiker\n", "## Measures\n\n- Planned: 1\n- Done: 2\n");
    }

    @Test
    void a_plan_without_a_period_begins_with_its_decision_and_without_one_with_all_that_is_known() {
        PlanOverview decided = of(PLAN.toBuilder()
                .decision(Decision.builder()
                        .body(Id.of("kf"))
                        .date(PartialDate.parse("2023-06"))
                        .build())
                .build());

        assertThat(decided.getNumbers().getPeriod()).isEqualTo(Days.of(LocalDate.of(2023, 6, 1), Samples.TODAY));
        assertThat(decided.toMarkdown(SWEDISH)).contains("Umeå kommun. Sedan juni 2023. Uppgifterna är från ");
        assertThat(of(PLAN).getNumbers().getPeriod()).isEqualTo(Days.of(LocalDate.of(1, 1, 1), Samples.TODAY));
        assertThat(of(PLAN).toMarkdown(SWEDISH)).contains("Umeå kommun. Uppgifterna är från den 18 mars 2024.");
    }

    @Test
    void a_project_of_which_only_the_end_is_known_says_until_when() {
        DatePeriod until =
                DatePeriod.builder().end(PartialDate.parse("2023-06")).build();

        assertThat(of(PROJECT.toBuilder().actualPeriod(until).build()).toMarkdown(SWEDISH))
                .contains("Umeå kommun. Till och med juni 2023. Uppgifterna är från ");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_one_day() {
        PlanOverview overview = of(PROJECT.toBuilder()
                .actualPeriod(DatePeriod.between(PartialDate.of(2024), PartialDate.of(2022)))
                .build());

        assertThat(overview.getNumbers().getPeriod()).isEqualTo(Days.of(LocalDate.of(2024, 1, 1)));
    }

    @Test
    void the_year_wheel_is_a_picture_in_html_and_a_list_in_markdown() {
        assertThat(of(PROJECT).toHtml(Locale.ENGLISH, 1))
                .startsWith("<article lang=\"en\">\n<h1>Lokal SamService</h1>\n")
                .contains("<figure lang=\"en\">", "<svg")
                .endsWith("</figure>\n</article>\n");
        assertThat(of(PROJECT).toMarkdown(SWEDISH))
                .contains("## Året i servicearbetet\n\n### Årshjul, Umeå kommun, 2024\n");
    }

    @Test
    void an_id_that_is_not_there_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanOverview.ofPlan(Samples.dataset(), Id.of("nej")))
                .withMessage("No such plan: nej");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanOverview.ofProject(Samples.dataset(), Id.of("nej")))
                .withMessage("No such project: nej");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what the test is about
    void null_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> PlanOverview.ofPlan(null, Id.of("a")))
                .withMessage("dataset");
        assertThatNullPointerException()
                .isThrownBy(() -> PlanOverview.ofProject(Samples.dataset(), null))
                .withMessage("project");
        assertThatNullPointerException()
                .isThrownBy(() -> of(PROJECT).toMarkdown(null))
                .withMessage("locale");
    }
}
