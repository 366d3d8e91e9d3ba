package se.samservice.validation.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.plan.FollowUp;
import se.samservice.plan.HalfYearSummary;
import se.samservice.plan.PlanKind;
import se.samservice.plan.ServicePlan;
import se.samservice.plan.ServicePlanBuilder;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.DatePeriod;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** As of 18 March 2024. */
class YearlyFollowUpMissingTest {

    private static final String CODE = "yearly_follow_up_missing";

    private static ServicePlanBuilder plan(String start) {
        return ServicePlan.builder()
                .id(Id.of("plan"))
                .title(LocalizedText.of("Serviceplan"))
                .kind(PlanKind.SERVICE_PLAN)
                .period(DatePeriod.since(PartialDate.parse(start)));
    }

    private static List<Found> reported(ServicePlanBuilder plan, HalfYearSummary... summaries) {
        return Found.by(
                CODE,
                Samples.dataset().toBuilder()
                        .addServicePlan(plan.build())
                        .halfYearSummaries(List.of(summaries))
                        .build());
    }

    private static FollowUp last(String date) {
        return FollowUp.builder().last(PartialDate.parse(date)).build();
    }

    @Test
    void a_plan_that_never_was_followed_up_is_missed_a_year_after_its_beginning() {
        assertThat(reported(plan("2023-03-17")))
                .containsExactly(Found.warning(
                        CODE, "/servicePlans/0", "servicePlans/plan", "since", PartialDate.parse("2023-03-17")));
        assertThat(reported(plan("2023-03-18"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-03", "2023"})
    void a_plan_that_may_be_younger_is_let_be(String start) {
        assertThat(reported(plan(start))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-03-17", "2023-02", "2022"})
    void the_last_follow_up_counts_for_a_year(String last) {
        assertThat(reported(plan("2020").followUp(last(last))))
                .extracting(found -> found.params().get("since"))
                .containsExactly(PartialDate.parse(last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-03-18", "2023-03", "2023", "2024-03-18"})
    void a_plan_that_was_followed_up_within_the_year_is_let_be(String last) {
        assertThat(reported(plan("2020").followUp(last(last)))).isEmpty();
    }

    @Test
    void a_plan_that_says_when_or_how_often_is_held_to_that() {
        FollowUp old = last("2020-06-01");

        assertThat(reported(plan("2020").followUp(old))).hasSize(1);
        assertThat(reported(
                        plan("2020").followUp(old.toBuilder().everyMonths(48).build())))
                .isEmpty();
        assertThat(reported(plan("2020")
                        .followUp(old.toBuilder()
                                .next(PartialDate.parse("2024-06"))
                                .build())))
                .isEmpty();
    }

    @Test
    void a_next_follow_up_that_was_held_long_ago_promises_nothing() {
        FollowUp held = FollowUp.builder()
                .last(PartialDate.parse("2021-06-01"))
                .next(PartialDate.parse("2021-06"))
                .build();

        assertThat(reported(plan("2020").followUp(held))).hasSize(1);
    }

    @Test
    void a_plan_that_is_summed_up_is_held_to_its_summaries() {
        HalfYearSummary ofPlan = HalfYearSummary.builder()
                .id(Id.of("summary"))
                .halfYear(HalfYear.parse("2022-H1"))
                .plan(Id.of("plan"))
                .build();
        HalfYearSummary ofOther = ofPlan.toBuilder().plan(Id.of("other-plan")).build();

        assertThat(reported(plan("2020"), ofPlan)).isEmpty();
        assertThat(reported(plan("2020"), ofOther)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, 2024-03-18, 1", "2020-01-01, 2024-03-17, 0", "2024-03-19, 2026-12-31, 0"})
    void only_a_plan_in_force_is_asked_about(String start, String end, int findings) {
        DatePeriod period = DatePeriod.between(PartialDate.parse(start), PartialDate.parse(end));

        assertThat(reported(plan("2020").period(period).followUp(last("2020-06-01"))))
                .hasSize(findings);
    }

    @Test
    void a_plan_whose_beginning_is_not_known_is_let_be() {
        assertThat(reported(plan("2020").period(DatePeriod.builder().build()))).isEmpty();
    }
}
