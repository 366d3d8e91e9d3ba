package se.samservice.validation.rule.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.need.SolutionStage;
import se.samservice.need.StageChange;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.PartialDate;

class StagesOutOfOrderTest {

    private static ServiceDataset triedSince(String... dates) {
        List<StageChange> stages = Arrays.stream(dates)
                .map(date -> StageChange.builder()
                        .stage(SolutionStage.IN_TRIAL)
                        .since(PartialDate.parse(date))
                        .build())
                .toList();
        return Samples.dataset().toBuilder()
                .solutions(List.of(Samples.solution().toBuilder().stages(stages).build()))
                .build();
    }

    @Test
    void a_stage_that_stands_after_a_later_one_is_reported() {
        assertThat(Found.in(triedSince("2023-05", "2022-10-18")))
                .containsExactly(Found.error(
                        "stages_out_of_order",
                        "/solutions/0/stages/1/since",
                        "solutions/parcel-lockers",
                        "since",
                        PartialDate.parse("2022-10-18"),
                        "previous",
                        PartialDate.of(2023, 5)));
    }

    @Test
    void stages_with_the_oldest_first_go_without_finding() {
        assertThat(Found.in(triedSince("2022-10-18", "2023-05", "2023-05", "2024")))
                .isEmpty();
    }

    @Test
    void dates_that_may_be_in_order_are_taken_to_be() {
        assertThat(Found.in(triedSince("2023-05", "2023"))).isEmpty();
    }
}
