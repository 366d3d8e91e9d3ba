package se.samservice.validation.rule.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.ServiceDatasetBuilder;
import se.samservice.collaboration.Event;
import se.samservice.collaboration.EventKind;
import se.samservice.cycle.Activity;
import se.samservice.cycle.ActivityKind;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.Once;
import se.samservice.method.EvidenceKind;
import se.samservice.method.SuccessFactor;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

class SuccessFactorWithoutEvidenceTest {

    private static final String BE_PRESENT = "umea-be-present";

    private static SuccessFactor factor(String id, EvidenceKind... kinds) {
        return SuccessFactor.builder()
                .id(Id.of(id))
                .title(LocalizedText.of("Framgångsfaktor"))
                .addEvidenceKinds(kinds)
                .build();
    }

    private static Event visit(String date) {
        return Event.builder()
                .id(Id.of("visit"))
                .title(LocalizedText.of("Besök"))
                .kind(EventKind.VISIT)
                .date(PartialDate.parse(date))
                .build();
    }

    private static ServiceDatasetBuilder cycleNaming(String factor, LocalDate day) {
        return Samples.dataset().toBuilder()
                .addAnnualCycle(AnnualCycle.builder()
                        .id(Id.of("cycle"))
                        .title(LocalizedText.of("Serviceåret"))
                        .addActivity(Activity.builder()
                                .id(Id.of("activity"))
                                .title(LocalizedText.of("Besök"))
                                .kind(ActivityKind.VISIT)
                                .timing(Once.builder().date(day).build())
                                .addSuccessFactor(Id.of(factor))
                                .build())
                        .build());
    }

    private static List<String> found(ServiceDatasetBuilder dataset) {
        return Found.by("success_factor_without_evidence", dataset.build()).stream()
                .map(found -> found.pointer() + " " + found.params().get("factor"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-18, true",
        "2023-03-19, false",
        "2024-03-18, false",
        "2024-03-19, true",
        "2024,       false",
    })
    void an_own_factor_needs_evidence_from_the_last_year(String visit, boolean reported) {
        var data = Samples.dataset().toBuilder()
                .addSuccessFactors(factor("first", EvidenceKind.SERVICE_SOLUTION, EvidenceKind.VISIT))
                .solutions(List.of())
                .addEvent(visit(visit));

        assertThat(found(data)).isEqualTo(reported ? List.of("/successFactors/0 first") : List.of());
    }

    @Test
    void an_own_factor_that_does_not_say_what_shows_it_is_let_be() {
        assertThat(found(Samples.dataset().toBuilder().addSuccessFactor(factor("silent"))))
                .isEmpty();
    }

    @Test
    void a_built_in_factor_counts_once_an_activity_that_names_it_took_place() {
        assertThat(found(cycleNaming(BE_PRESENT, LocalDate.of(2023, 5, 1))))
                .containsExactly("/annualCycles/0/activities/0 " + BE_PRESENT);
        assertThat(found(cycleNaming(BE_PRESENT, LocalDate.of(2023, 5, 1)).addEvent(visit("2023-06-01"))))
                .isEmpty();
        assertThat(found(cycleNaming(BE_PRESENT, LocalDate.of(2024, 5, 1)))).isEmpty();
        assertThat(found(Samples.dataset().toBuilder())).isEmpty();
    }

    @Test
    void an_own_factor_in_the_place_of_a_built_in_one_is_judged_as_itself() {
        assertThat(found(cycleNaming(BE_PRESENT, LocalDate.of(2023, 5, 1)).addSuccessFactor(factor(BE_PRESENT))))
                .isEmpty();
    }
}
