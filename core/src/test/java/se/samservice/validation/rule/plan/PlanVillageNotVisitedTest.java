package se.samservice.validation.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDatasetBuilder;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.EventKind;
import se.samservice.finding.Finding;
import se.samservice.finding.Severity;
import se.samservice.place.Village;
import se.samservice.plan.PilotVillage;
import se.samservice.plan.PlanKind;
import se.samservice.plan.Project;
import se.samservice.plan.ServicePlan;
import se.samservice.plan.VillagePriority;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.validation.ServiceValidator;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** As of 18 March 2024, which is 183 days after 17 September 2023. */
class PlanVillageNotVisitedTest {

    private static final String CODE = "plan_village_not_visited";
    private static final Id<Village> HOLMON = Id.of("holmon");
    private static final DatePeriod SINCE_2022 = since("2022");

    private static DatePeriod since(String start) {
        return DatePeriod.since(PartialDate.parse(start));
    }

    private static ServiceDatasetBuilder plan(DatePeriod period) {
        return Samples.dataset().toBuilder()
                .addServicePlan(ServicePlan.builder()
                        .id(Id.of("plan"))
                        .title(LocalizedText.of("Serviceplan"))
                        .kind(PlanKind.SERVICE_PLAN)
                        .period(period)
                        .addVillage(VillagePriority.builder()
                                .village(Samples.BOTSMARK)
                                .build())
                        .addVillage(VillagePriority.builder().village(HOLMON).build())
                        .build());
    }

    private static Event visit(String date, Id<Village> village) {
        return Event.builder()
                .id(Id.of("visit-" + village))
                .title(LocalizedText.of("Besök i butiken"))
                .kind(EventKind.VISIT)
                .date(PartialDate.parse(date))
                .addVillage(village)
                .build();
    }

    private static Project project(DatePeriod period) {
        return Project.builder()
                .id(Id.of("lokal-samservice"))
                .name("Lokal SamService")
                .actualPeriod(period)
                .addPilotVillage(PilotVillage.builder().village(HOLMON).build())
                .build();
    }

    private static List<String> reported(ServiceDatasetBuilder dataset) {
        return Found.by(CODE, dataset.build()).stream().map(Found::pointer).toList();
    }

    @Test
    void each_village_of_the_plan_nobody_was_seen_in_is_told_of_by_name() {
        List<Finding> findings = ServiceValidator.standard()
                .validate(plan(SINCE_2022)
                        .addEvent(visit("2024-03-01", Samples.BOTSMARK))
                        .build())
                .getFindings()
                .stream()
                .filter(finding -> finding.getCode().equals(CODE))
                .toList();

        assertThat(findings)
                .extracting(Found::of)
                .containsExactly(new Found(
                        Severity.INFO,
                        CODE,
                        "/servicePlans/0/villages/1",
                        "servicePlans/plan",
                        Map.of("village", "Holmön")));
    }

    @Test
    void the_last_visit_counts_until_half_a_year_has_passed() {
        ServiceDatasetBuilder botsmarkSeen = plan(SINCE_2022).addEvent(visit("2024-03-01", Samples.BOTSMARK));

        assertThat(reported(botsmarkSeen.build().toBuilder().addEvent(visit("2023-09-16", HOLMON))))
                .containsExactly("/servicePlans/0/villages/1");
        assertThat(reported(botsmarkSeen.build().toBuilder().addEvent(visit("2023-09-17", HOLMON))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-09-18", "2023-09", "2024-03-19"})
    void a_plan_that_may_be_younger_than_half_a_year_is_let_be(String start) {
        assertThat(reported(plan(since(start)))).isEmpty();
    }

    @Test
    void a_plan_half_a_year_old_has_had_time_for_its_first_visits() {
        assertThat(reported(plan(since("2023-09-17")))).hasSize(2);
    }

    @Test
    void a_plan_no_longer_in_force_is_let_be() {
        PartialDate start = PartialDate.of(2020);

        assertThat(reported(plan(DatePeriod.between(start, PartialDate.parse("2024-03-18")))))
                .hasSize(2);
        assertThat(reported(plan(DatePeriod.between(start, PartialDate.parse("2024-03-17")))))
                .isEmpty();
    }

    @Test
    void a_pilot_village_is_left_to_the_rule_of_its_project() {
        assertThat(reported(plan(SINCE_2022).addProject(project(SINCE_2022))))
                .containsExactly("/servicePlans/0/villages/0");
        assertThat(reported(plan(SINCE_2022).addProject(project(since("2024-03")))))
                .hasSize(2);
    }
}
