package se.samservice.validation.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.EventBuilder;
import se.samservice.collaboration.EventKind;
import se.samservice.place.Village;
import se.samservice.plan.PilotVillage;
import se.samservice.plan.Project;
import se.samservice.plan.ProjectBuilder;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** As of 18 March 2024, which is 183 days after 17 September 2023. */
class PilotVillageNotVisitedTest {

    private static final Id<Village> HOLMON = Id.of("holmon");
    private static final DatePeriod SINCE_2022 = DatePeriod.since(PartialDate.of(2022));

    private static ProjectBuilder project() {
        return Project.builder()
                .id(Id.of("lokal-samservice"))
                .name("Lokal SamService")
                .addPilotVillage(PilotVillage.builder().village(HOLMON).build());
    }

    private static EventBuilder visit(String date) {
        return Event.builder()
                .id(Id.of("visit-" + date))
                .title(LocalizedText.of("Besök i butiken"))
                .kind(EventKind.VISIT)
                .date(PartialDate.parse(date))
                .addVillage(HOLMON);
    }

    private static List<Found> reported(ProjectBuilder project, EventBuilder... events) {
        return Found.by(
                "pilot_village_not_visited",
                Samples.dataset().toBuilder()
                        .addProject(project.build())
                        .events(Arrays.stream(events).map(EventBuilder::build).toList())
                        .build());
    }

    private static List<Found> running(EventBuilder... events) {
        return reported(project().actualPeriod(SINCE_2022), events);
    }

    @Test
    void a_village_nobody_was_seen_in_is_reported_by_name() {
        assertThat(running())
                .containsExactly(Found.warning(
                        "pilot_village_not_visited",
                        "/projects/0/pilotVillages/0",
                        "projects/lokal-samservice",
                        "village",
                        "Holmön"));
    }

    @Test
    void the_last_visit_counts_until_half_a_year_has_passed() {
        assertThat(running(visit("2023-09-16"))).hasSize(1);
        assertThat(running(visit("2023-09-17"))).isEmpty();
        assertThat(running(visit("2023-09-17"), visit("2022-01-01"))).isEmpty();
        assertThat(running(visit("2023-09"))).isEmpty();
    }

    @Test
    void a_visit_of_several_days_counts_by_its_last() {
        assertThat(running(visit("2023-09-10").endDate(PartialDate.parse("2023-09-17"))))
                .isEmpty();
        assertThat(running(visit("2023-09-10").endDate(PartialDate.parse("2023-09-16"))))
                .hasSize(1);
    }

    @Test
    void a_visit_that_is_planned_has_not_been_made() {
        assertThat(running(visit("2024-03-19"))).hasSize(1);
        assertThat(running(visit("2024-03-18"))).isEmpty();
    }

    @Test
    void a_visit_elsewhere_is_none() {
        assertThat(running(visit("2024-03-01").villages(List.of(Samples.BOTSMARK))))
                .hasSize(1);
    }

    @Test
    void each_village_of_the_project_is_asked_about() {
        ProjectBuilder both = project()
                .actualPeriod(SINCE_2022)
                .addPilotVillage(
                        PilotVillage.builder().village(Samples.BOTSMARK).build());

        assertThat(reported(both, visit("2024-03-01")))
                .extracting(Found::pointer)
                .containsExactly("/projects/0/pilotVillages/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2023-08", "2023-09-17"})
    void a_project_has_half_a_year_for_its_first_visit(String start) {
        assertThat(reported(project().actualPeriod(DatePeriod.since(PartialDate.parse(start)))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-09-18", "2023-09", "2023", "2024-03-19"})
    void a_project_that_may_be_younger_is_let_be(String start) {
        assertThat(reported(project().actualPeriod(DatePeriod.since(PartialDate.parse(start)))))
                .isEmpty();
    }

    @Test
    void a_project_that_is_over_or_whose_time_is_not_known_is_let_be() {
        PartialDate start = PartialDate.of(2022);

        assertThat(reported(project().actualPeriod(DatePeriod.between(start, PartialDate.parse("2024-03-18")))))
                .hasSize(1);
        assertThat(reported(project().actualPeriod(DatePeriod.between(start, PartialDate.parse("2024-03-17")))))
                .isEmpty();
        assertThat(reported(project())).isEmpty();
    }

    @Test
    void until_a_project_has_begun_its_planned_time_counts() {
        DatePeriod past = DatePeriod.between(PartialDate.of(2021), PartialDate.of(2022));

        assertThat(reported(project().plannedPeriod(SINCE_2022))).hasSize(1);
        assertThat(reported(project().plannedPeriod(SINCE_2022).actualPeriod(past)))
                .isEmpty();
    }
}
