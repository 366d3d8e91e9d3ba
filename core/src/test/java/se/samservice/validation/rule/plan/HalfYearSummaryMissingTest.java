package se.samservice.validation.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.plan.HalfYearSummary;
import se.samservice.plan.PlanKind;
import se.samservice.plan.Project;
import se.samservice.plan.ServicePlan;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.DatePeriod;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

class HalfYearSummaryMissingTest {

    private static final Id<Project> PROJECT = Id.of("lokal-samservice");
    private static final Id<ServicePlan> PLAN = Id.of("plan-2022");
    private static final LocalDate APRIL_2024 = LocalDate.of(2024, 4, 1);

    private static ServiceDataset dataset(Project project, List<ServicePlan> plans, HalfYearSummary... summaries) {
        return Samples.dataset().toBuilder()
                .asOf(APRIL_2024)
                .addProject(project)
                .servicePlans(plans)
                .halfYearSummaries(Arrays.asList(summaries))
                .build();
    }

    private static Project project(DatePeriod period) {
        return Project.builder()
                .id(PROJECT)
                .name("Lokal SamService")
                .actualPeriod(period)
                .build();
    }

    private static DatePeriod since(String start) {
        return DatePeriod.since(PartialDate.parse(start));
    }

    private static DatePeriod from2022To(String end) {
        return DatePeriod.between(PartialDate.of(2022, 12), PartialDate.parse(end));
    }

    private static HalfYearSummary ofProject(String halfYear) {
        return HalfYearSummary.builder()
                .id(Id.of("project-" + halfYear))
                .halfYear(HalfYear.parse(halfYear))
                .project(PROJECT)
                .build();
    }

    private static HalfYearSummary ofPlan(String halfYear) {
        return HalfYearSummary.builder()
                .id(Id.of("plan-" + halfYear))
                .halfYear(HalfYear.parse(halfYear))
                .plan(PLAN)
                .build();
    }

    private static List<Object> missing(ServiceDataset dataset) {
        return Found.by("half_year_summary_missing", dataset).stream()
                .map(found -> found.params().get("halfYear"))
                .toList();
    }

    private static List<Object> missing(DatePeriod period, LocalDate today) {
        return missing(
                dataset(project(period), List.of()).toBuilder().asOf(today).build());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31, 2023-H1",
        "2024-04-01, 2023-H2",
        "2024-09-30, 2023-H2",
        "2024-10-01, 2024-H1",
    })
    void a_summary_is_missed_when_three_months_have_passed(LocalDate today, String last) {
        assertThat(missing(since("2023-01-01"), today)).last().isEqualTo(last);
    }

    @Test
    void every_half_year_that_is_not_summed_up_is_reported() {
        Project project = project(since("2022-07-01"));

        assertThat(missing(dataset(project, List.of()))).containsExactlyInAnyOrder("2022-H2", "2023-H1", "2023-H2");
        assertThat(missing(dataset(project, List.of(), ofProject("2023-H1"))))
                .containsExactlyInAnyOrder("2022-H2", "2023-H2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-07-02", "2023-07", "2023"})
    void a_half_year_into_which_the_project_may_have_begun_is_let_be(String start) {
        assertThat(missing(since(start), APRIL_2024)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-30", "2023-12", "2023-07"})
    void a_half_year_in_which_the_project_may_have_ended_is_let_be(String end) {
        assertThat(missing(from2022To(end), APRIL_2024)).containsExactly("2023-H1");
    }

    @Test
    void a_half_year_the_project_saw_to_its_first_and_last_day_is_summed_up() {
        assertThat(missing(from2022To("2023-12-31"), APRIL_2024)).containsExactlyInAnyOrder("2023-H1", "2023-H2");
        assertThat(missing(since("2023-07-01"), APRIL_2024)).containsExactly("2023-H2");
    }

    @Test
    void when_the_project_ran_goes_before_when_it_was_to_run() {
        Project late = project(since("2023-07-01")).toBuilder()
                .plannedPeriod(since("2023-01-01"))
                .build();
        Project planned = Project.builder()
                .id(PROJECT)
                .name("Lokal SamService")
                .plannedPeriod(since("2023-01-01"))
                .build();

        assertThat(missing(dataset(late, List.of()))).containsExactly("2023-H2");
        assertThat(missing(dataset(planned, List.of()))).containsExactlyInAnyOrder("2023-H1", "2023-H2");
    }

    @Test
    void a_project_whose_beginning_is_not_known_is_let_be() {
        assertThat(missing(DatePeriod.builder().build(), APRIL_2024)).isEmpty();
    }

    @Test
    void gaps_older_than_twenty_half_years_are_let_be() {
        DatePeriod sinceLongAgo = since("1999-01-01");

        assertThat(missing(sinceLongAgo, LocalDate.of(2024, 6, 30))).hasSize(20).contains("2014-H1", "2023-H2");
        assertThat(missing(sinceLongAgo, LocalDate.of(2024, 7, 1))).hasSize(19).contains("2014-H2", "2023-H2");
        assertThat(missing(sinceLongAgo, LocalDate.of(2024, 10, 1))).hasSize(20).contains("2014-H2", "2024-H1");
    }

    @Test
    void the_first_and_the_last_half_year_there_are_count_as_any_other() {
        assertThat(missing(since("0001-01-01"), LocalDate.of(1, 10, 1))).containsExactly("0001-H1");
        assertThat(missing(since("9999-01-01"), LocalDate.of(10_001, 1, 1)))
                .containsExactlyInAnyOrder("9999-H1", "9999-H2");
    }

    @Test
    void a_plan_is_followed_from_half_year_to_half_year_once_it_has_a_summary() {
        Project young = project(since("2024"));
        ServicePlan plan = ServicePlan.builder()
                .id(PLAN)
                .title(LocalizedText.of("Serviceplan"))
                .kind(PlanKind.SERVICE_PLAN)
                .period(since("2022-07-01"))
                .build();

        assertThat(missing(dataset(young, List.of(plan)))).isEmpty();
        assertThat(missing(dataset(young, List.of(plan), ofProject("2023-H1")))).isEmpty();
        assertThat(Found.by(
                        "half_year_summary_missing",
                        dataset(young, List.of(plan), ofPlan("2023-H1"), ofPlan("2023-H2"))))
                .containsExactly(Found.warning(
                        "half_year_summary_missing",
                        "/servicePlans/0",
                        "servicePlans/plan-2022",
                        "halfYear",
                        "2022-H2"));
    }

    @Test
    void with_a_summary_of_each_half_year_nothing_is_missing() {
        HalfYearSummary[] all = IntStream.of(2022, 2023)
                .boxed()
                .flatMap(year -> IntStream.of(1, 2).mapToObj(half -> ofProject(year + "-H" + half)))
                .toArray(HalfYearSummary[]::new);

        assertThat(missing(dataset(project(since("2022-01-01")), List.of(), all)))
                .isEmpty();
    }
}
