package se.samservice.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.testkit.Samples;
import se.samservice.value.PartialDate;

class ServiceSolutionTest {

    private static final ServiceSolution LOCKERS = Samples.solution().toBuilder()
            .stages(List.of(
                    change(SolutionStage.IDEA, "2022"),
                    change(SolutionStage.IN_TRIAL, "2023-05"),
                    change(SolutionStage.ESTABLISHED, "2024-01-15")))
            .build();

    private static StageChange change(SolutionStage stage, String since) {
        return StageChange.builder()
                .stage(stage)
                .since(PartialDate.parse(since))
                .build();
    }

    @Test
    void the_stage_on_a_day_is_the_last_that_had_begun() {
        assertThat(LOCKERS.stageOn(LocalDate.of(2022, 1, 1))).contains(SolutionStage.IDEA);
        assertThat(LOCKERS.stageOn(LocalDate.of(2023, 4, 30))).contains(SolutionStage.IDEA);
        assertThat(LOCKERS.stageOn(LocalDate.of(2023, 5, 1))).contains(SolutionStage.IN_TRIAL);
        assertThat(LOCKERS.stageOn(LocalDate.of(2024, 1, 15))).contains(SolutionStage.ESTABLISHED);
    }

    @Test
    void before_its_first_stage_a_solution_has_none() {
        assertThat(LOCKERS.stageOn(LocalDate.of(2021, 12, 31))).isEmpty();
    }

    @Test
    void a_solution_without_stages_has_none() {
        assertThat(LOCKERS.toBuilder().stages(List.of()).build().stageOn(Samples.TODAY))
                .isEmpty();
    }

    @Test
    void a_need_is_open_until_it_is_met_or_dropped() {
        assertThat(NeedStatus.values())
                .filteredOn(NeedStatus::isOpen)
                .containsExactly(NeedStatus.RAISED, NeedStatus.ANALYSED, NeedStatus.ADDRESSED);
    }
}
