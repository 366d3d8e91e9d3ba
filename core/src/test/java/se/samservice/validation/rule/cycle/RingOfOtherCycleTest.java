package se.samservice.validation.rule.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.cycle.Activity;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.AnnualCycleBuilder;
import se.samservice.cycle.Once;
import se.samservice.cycle.Ring;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

class RingOfOtherCycleTest {

    private static AnnualCycleBuilder cycle(String id, String ring) {
        return AnnualCycle.builder()
                .id(Id.of(id))
                .title(LocalizedText.of("Serviceåret"))
                .addRing(Ring.builder()
                        .id(Id.of(ring))
                        .title(LocalizedText.of("Ring"))
                        .build());
    }

    private static List<Found> reported(String ring) {
        Activity activity = Activity.builder()
                .id(Id.of("visit"))
                .title(LocalizedText.of("Besök"))
                .kind(ActivityKind.VISIT)
                .timing(Once.builder().date(Samples.TODAY).build())
                .ring(Id.of(ring))
                .build();
        return Found.by(
                "ring_of_other_cycle",
                Samples.dataset().toBuilder()
                        .addAnnualCycles(
                                cycle("own", "own-ring").addActivity(activity).build(),
                                cycle("other", "other-ring").build())
                        .build());
    }

    @Test
    void a_ring_of_another_cycle_is_reported() {
        assertThat(reported("other-ring"))
                .containsExactly(Found.error(
                        "ring_of_other_cycle",
                        "/annualCycles/0/activities/0/ring",
                        "annualCycles/own",
                        "ring",
                        "other-ring"));
    }

    @Test
    void a_ring_of_the_same_cycle_is_right() {
        assertThat(reported("own-ring")).isEmpty();
    }

    @Test
    void a_ring_that_is_nowhere_is_told_of_by_its_own_rule() {
        assertThat(reported("lost")).isEmpty();
    }
}
