package se.samservice.validation.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samservice.place.ServiceRole;
import se.samservice.plan.PlanKind;
import se.samservice.plan.ServiceLevel;
import se.samservice.plan.ServicePlan;
import se.samservice.plan.VillagePriority;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;

class VillageOutsideLadderTest {

    private static List<Found> reported(Optional<ServiceRole> role, ServiceRole... ladder) {
        ServicePlan plan = ServicePlan.builder()
                .id(Id.of("plan"))
                .title(LocalizedText.of("Serviceplan"))
                .kind(PlanKind.SERVICE_PLAN)
                .levels(Arrays.stream(ladder)
                        .map(level -> ServiceLevel.builder()
                                .role(level)
                                .title(LocalizedText.of("Nivå"))
                                .build())
                        .toList())
                .addVillage(VillagePriority.builder()
                        .village(Samples.BOTSMARK)
                        .role(role)
                        .build())
                .build();
        return Found.by(
                "village_outside_ladder",
                Samples.dataset().toBuilder().addServicePlan(plan).build());
    }

    @Test
    void a_role_that_is_no_level_of_the_plan_is_reported() {
        assertThat(reported(Optional.of(ServiceRole.SERVICE_POINT), ServiceRole.CENTRAL, ServiceRole.SERVICE_NODE))
                .containsExactly(Found.error(
                        "village_outside_ladder",
                        "/servicePlans/0/villages/0/role",
                        "servicePlans/plan",
                        "role",
                        ServiceRole.SERVICE_POINT));
    }

    @Test
    void a_role_that_is_one_of_the_levels_fits() {
        assertThat(reported(Optional.of(ServiceRole.SERVICE_NODE), ServiceRole.CENTRAL, ServiceRole.SERVICE_NODE))
                .isEmpty();
    }

    @Test
    void a_plan_without_levels_leaves_the_roles_open() {
        assertThat(reported(Optional.of(ServiceRole.SERVICE_POINT))).isEmpty();
    }

    @Test
    void a_village_without_a_role_fits_any_ladder() {
        assertThat(reported(Optional.empty(), ServiceRole.CENTRAL)).isEmpty();
    }
}
