package se.samservice.validation.rule.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDatasetBuilder;
import se.samservice.cycle.Activity;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.Once;
import se.samservice.method.ChecklistReview;
import se.samservice.method.Checklists;
import se.samservice.method.SuccessFactor;
import se.samservice.method.SuccessFactors;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

class SuccessFactorUnservedTest {

    private static final String BE_PRESENT = "umea-be-present";
    private static final List<String> BUILT_IN =
            SuccessFactors.umea().stream().map(factor -> factor.getId().value()).toList();

    private static ServiceDatasetBuilder cycleServing(String... factors) {
        Activity activity = Activity.builder()
                .id(Id.of("visit"))
                .title(LocalizedText.of("Besök"))
                .kind(ActivityKind.VISIT)
                .timing(Once.builder().date(Samples.TODAY).build())
                .successFactors(Arrays.stream(factors)
                        .map(factor -> Id.<SuccessFactor>of(factor))
                        .toList())
                .build();
        return Samples.dataset().toBuilder()
                .addAnnualCycle(AnnualCycle.builder()
                        .id(Id.of("cycle"))
                        .title(LocalizedText.of("Serviceåret"))
                        .addActivity(activity)
                        .build());
    }

    private static SuccessFactor factor(String id) {
        return SuccessFactor.builder()
                .id(Id.of(id))
                .title(LocalizedText.of("Framgångsfaktor"))
                .build();
    }

    private static List<Object> unserved(ServiceDatasetBuilder dataset) {
        return Found.by("success_factor_unserved", dataset.build()).stream()
                .map(found -> found.params().get("factor"))
                .toList();
    }

    @Test
    void a_factor_of_the_dataset_that_no_activity_serves_is_reported() {
        assertThat(unserved(cycleServing("served").addSuccessFactors(factor("served"), factor("forgotten"))))
                .containsExactly("forgotten");
    }

    @Test
    void the_built_in_factors_count_once_an_activity_names_one() {
        assertThat(unserved(cycleServing())).isEmpty();
        assertThat(unserved(cycleServing(BE_PRESENT)))
                .hasSize(BUILT_IN.size() - 1)
                .isSubsetOf(BUILT_IN)
                .doesNotContain(BE_PRESENT);
    }

    @Test
    void the_built_in_factors_count_once_a_checklist_has_been_gone_through() {
        ChecklistReview review = ChecklistReview.builder()
                .id(Id.of("review"))
                .checklist(Checklists.umea().getId())
                .date(PartialDate.of(2024))
                .role("Landsbygdsstrateg")
                .build();

        assertThat(unserved(cycleServing().addChecklistReview(review)))
                .hasSize(BUILT_IN.size())
                .containsAll(BUILT_IN);
    }

    @Test
    void a_dataset_without_a_cycle_is_let_be() {
        assertThat(unserved(Samples.dataset().toBuilder().addSuccessFactor(factor("forgotten"))))
                .isEmpty();
    }
}
