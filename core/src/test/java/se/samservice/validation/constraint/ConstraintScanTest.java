package se.samservice.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.Model;
import se.samservice.ServiceDataset;
import se.samservice.place.Village;
import se.samservice.shop.OpeningHours;
import se.samservice.testkit.FullSample;
import se.samservice.testkit.Samples;
import se.samservice.value.Coordinates;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

class ConstraintScanTest {

    /** On both sides of every limit of the model, and beyond them all. */
    private static final List<Object> NUMBERS =
            List.of(-5000, -3661, -3660, -1, 0, 1, 7, 8, 31, 32, 53, 54, 120, 121, 366, 367, 3660, 3661, 5000);

    /** Values that hardly any constraint allows, for a leaf of the model. */
    private static List<Object> hostile(Object leaf) {
        if (leaf instanceof String) {
            return List.of("", "\u0000", "x".repeat(5000));
        }
        if (leaf instanceof Id) {
            return List.of(Id.of("Å"), Id.of("-a"), Id.of("x".repeat(65)));
        }
        if (leaf instanceof Integer) {
            return NUMBERS;
        }
        if (leaf instanceof Long) {
            return List.of(-1L, 0L);
        }
        if (leaf instanceof Double) {
            return List.of(-180.5, 90.5, 180.5);
        }
        return leaf instanceof PartialDate ? List.of(PartialDate.of(1), PartialDate.of(9999)) : List.of();
    }

    /** Every attribute of the model, with nothing wrong. */
    private static ServiceDataset sound() {
        ServiceDataset full = FullSample.dataset();
        Village village = full.getVillages().get(0);
        return full.toBuilder()
                .municipality(full.getMunicipality().toBuilder()
                        .code("2480")
                        .countyCode("24")
                        .build())
                .villages(List.of(village.toBuilder()
                        .settlementRecords(List.of(village.getSettlementRecords().get(0).toBuilder()
                                .code("2480TB117")
                                .legacyCode("T8348")
                                .build()))
                        .build()))
                .build();
    }

    /** The sample with one leaf replaced, once for each leaf and each hostile value of its kind. */
    private static List<ServiceDataset> withOneFault(ServiceDataset sample) {
        List<List<Object>> faults = new ArrayList<>();
        Model.rewrite(ServiceDataset.class, sample, (attribute, leaf) -> {
            faults.add(hostile(leaf));
            return leaf;
        });
        List<ServiceDataset> faulty = new ArrayList<>();
        for (int i = 0; i < faults.size(); i++) {
            for (Object fault : faults.get(i)) {
                int[] toGo = {i};
                faulty.add(Model.rewrite(
                        ServiceDataset.class, sample, (attribute, leaf) -> toGo[0]-- == 0 ? fault : leaf));
            }
        }
        return faulty;
    }

    @Test
    void whatever_one_value_is_wrong_the_look_and_the_validator_agree() {
        List<ServiceDataset> faulty = withOneFault(sound());
        Set<String> broken = new HashSet<>();

        assertThat(faulty).hasSizeGreaterThan(500).allSatisfy(dataset -> {
            var violations = Authority.VALIDATOR.validate(dataset);
            violations.forEach(violation -> broken.add(violation
                    .getConstraintDescriptor()
                    .getAnnotation()
                    .annotationType()
                    .getSimpleName()));

            assertThat(Authority.SCAN.mayBeBroken(dataset)).isEqualTo(!violations.isEmpty());
        });
        assertThat(broken)
                .containsOnly(
                        "CountyCode",
                        "Identifier",
                        "LegacySettlementCode",
                        "Max",
                        "Min",
                        "MunicipalityCode",
                        "Position",
                        "PositiveOrZero",
                        "SettlementCode",
                        "StartBeforeEnd",
                        "Text");
    }

    @Test
    void a_sample_in_which_nothing_is_wrong_need_not_be_shown_to_the_validator() {
        assertThat(Authority.SCAN.mayBeBroken(sound())).isFalse();
        assertThat(Authority.SCAN.mayBeBroken(Samples.dataset())).isFalse();
    }

    @Test
    void an_empty_list_is_seen_where_something_has_to_be() {
        assertThat(Authority.SCAN.mayBeBroken(OpeningHours.builder().build())).isTrue();
        assertThat(Authority.SCAN.mayBeBroken(
                        OpeningHours.builder().addSpan(Samples.openingSpan()).build()))
                .isFalse();
    }

    /** The border cases of the numbers, which the samples do not all touch. */
    @ParameterizedTest
    @ValueSource(doubles = {90, -90, 90.0001, -90.0001})
    void a_number_at_the_border_is_judged_as_the_validator_judges_it(double latitude) {
        Coordinates position = Coordinates.of(latitude, 20);

        assertThat(Authority.SCAN.mayBeBroken(position)).isEqualTo(Authority.finds(position));
    }

    /** Not of the model: something with a constraint that is not known here. */
    public static final class Stranger {

        /** A text with a constraint of Jakarta Validation that the model does not use. */
        @Size(max = 3)
        public String getName() {
            return "Bo";
        }
    }

    /** Not of the model: a constraint that is known, on what is no attribute. */
    public static final class Counted {

        @Min(1)
        public int getCount() {
            return 2;
        }
    }

    @Test
    void of_what_it_does_not_understand_the_look_claims_nothing() {
        assertThat(Authority.SCAN.mayBeBroken(new Stranger())).isTrue();
        assertThat(Authority.SCAN.mayBeBroken(new Counted())).isTrue();
    }

    @Test
    void what_has_no_constraint_is_not_broken() {
        assertThat(Authority.SCAN.mayBeBroken("text")).isFalse();
        assertThat(Authority.SCAN.mayBeBroken(LocalizedText.of("Botsmark"))).isFalse();
    }
}
