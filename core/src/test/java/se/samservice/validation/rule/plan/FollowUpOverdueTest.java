package se.samservice.validation.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.plan.FollowUp;
import se.samservice.plan.FollowUpBuilder;
import se.samservice.plan.PlanKind;
import se.samservice.plan.ServicePlan;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** As of 18 March 2024. */
class FollowUpOverdueTest {

    private static final DatePeriod SINCE_2022 = DatePeriod.since(PartialDate.parse("2022-01-01"));

    private static FollowUpBuilder every(int months) {
        return FollowUp.builder().everyMonths(months);
    }

    private static List<Object> due(DatePeriod period, FollowUpBuilder followUp) {
        ServicePlan plan = ServicePlan.builder()
                .id(Id.of("plan-2022"))
                .title(LocalizedText.of("Serviceplan"))
                .kind(PlanKind.SERVICE_PLAN)
                .period(period)
                .followUp(followUp.build())
                .build();
        return Found.by(
                        "follow_up_overdue",
                        Samples.dataset().toBuilder().addServicePlan(plan).build())
                .stream()
                .map(found -> found.params().get("due"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "12, 2023-03-17, 2024-03-17",
        "12, 2023-02, 2024-02-28",
        "24, 2021, 2023-12-31",
        "1, 2024-02-17, 2024-03-17"
    })
    void a_plan_that_was_to_be_followed_up_before_today_is_reported(int months, String last, LocalDate due) {
        assertThat(due(SINCE_2022, every(months).last(PartialDate.parse(last)))).containsExactly(due);
    }

    @ParameterizedTest
    @CsvSource({"12, 2023-03-18", "12, 2023-03", "24, 2023", "1, 2024-02-18"})
    void there_is_time_until_the_day_is_surely_over(int months, String last) {
        assertThat(due(SINCE_2022, every(months).last(PartialDate.parse(last)))).isEmpty();
    }

    @Test
    void a_plan_that_never_was_followed_up_counts_from_its_beginning() {
        assertThat(due(SINCE_2022, every(12))).containsExactly(LocalDate.of(2023, 1, 1));
        assertThat(due(DatePeriod.since(PartialDate.parse("2023-03-18")), every(12)))
                .isEmpty();
        assertThat(due(DatePeriod.builder().build(), every(12))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, 2024-03-18", "2024-03-18, 2025-12-31"})
    void a_plan_is_followed_up_from_its_first_day_to_its_last(String start, String end) {
        DatePeriod period = DatePeriod.between(PartialDate.parse(start), PartialDate.parse(end));

        assertThat(due(period, every(12).last(PartialDate.of(2021)))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, 2024-03-17", "2024-03-19, 2025-12-31"})
    void a_plan_that_is_not_in_force_is_let_be(String start, String end) {
        DatePeriod period = DatePeriod.between(PartialDate.parse(start), PartialDate.parse(end));

        assertThat(due(period, every(12).last(PartialDate.of(2021)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -12})
    void an_interval_that_is_none_is_told_of_by_its_own_rule(int months) {
        assertThat(due(SINCE_2022, every(months))).isEmpty();
    }

    @Test
    void a_plan_that_does_not_say_how_often_is_let_be() {
        assertThat(due(SINCE_2022, FollowUp.builder().last(PartialDate.of(2021))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-03-17, 2024-03-17", "2024-02, 2024-02-29", "2023, 2023-12-31"})
    void the_next_follow_up_the_plan_has_set_goes_before_how_often(String next, LocalDate due) {
        PartialDate set = PartialDate.parse(next);

        assertThat(due(SINCE_2022, FollowUp.builder().next(set))).containsExactly(due);
        assertThat(due(SINCE_2022, every(48).next(set))).containsExactly(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03-18", "2024-03", "2024", "2025-01-01"})
    void a_next_follow_up_that_may_still_be_held_is_in_time(String next) {
        assertThat(due(SINCE_2022, every(1).next(PartialDate.parse(next)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01, 2024-03-01", "2024-03-01, 2024-03-05", "2024-03, 2024-03-05", "2024-03-05, 2024-03"})
    void a_next_follow_up_that_has_been_held_is_no_longer_the_next(String next, String last) {
        FollowUpBuilder held = FollowUp.builder().next(PartialDate.parse(next)).last(PartialDate.parse(last));

        assertThat(due(SINCE_2022, held)).isEmpty();
        assertThat(due(SINCE_2022, held.everyMonths(12))).isEmpty();
    }

    @Test
    void a_follow_up_before_the_next_one_is_another() {
        assertThat(due(
                        SINCE_2022,
                        FollowUp.builder().last(PartialDate.parse("2024-02-29")).next(PartialDate.parse("2024-03-01"))))
                .containsExactly(LocalDate.of(2024, 3, 1));
    }
}
