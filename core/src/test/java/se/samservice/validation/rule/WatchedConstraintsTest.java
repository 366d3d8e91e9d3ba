package se.samservice.validation.rule;

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
import se.samservice.value.StartBeforeEnd;

class WatchedConstraintsTest {

    private final Authority authority = new Authority();

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

    /** The sample with one leaf replaced, once for each leaf and each of the first hostile values of its kind. */
    private static <T> List<T> withOneFault(Class<T> type, T sample, int most) {
        List<List<Object>> faults = new ArrayList<>();
        Model.rewrite(type, sample, (attribute, leaf) -> {
            faults.add(hostile(leaf).stream().limit(most).toList());
            return leaf;
        });
        List<T> faulty = new ArrayList<>();
        for (int i = 0; i < faults.size(); i++) {
            for (Object fault : faults.get(i)) {
                int[] toGo = {i};
                faulty.add(Model.rewrite(type, sample, (attribute, leaf) -> toGo[0]-- == 0 ? fault : leaf));
            }
        }
        return faulty;
    }

    private static <T> List<T> withOneFault(Class<T> type, Object thing) {
        return withOneFault(type, type.cast(thing), Integer.MAX_VALUE);
    }

    /** Every thing of the sample with each of its faults. */
    private static List<Object> thingsWithOneFault(ServiceDataset sample) {
        List<Object> faulty = new ArrayList<>();
        for (Model.Attribute attribute : Model.attributes(ServiceDataset.class)) {
            if (Model.isValueType(attribute.elementClass())) {
                Object held = attribute.of(sample);
                List<?> things = held instanceof List<?> list ? list : List.of(held);
                things.forEach(thing -> faulty.addAll(withOneFault(attribute.elementClass(), thing)));
            }
        }
        return faulty;
    }

    @Test
    void wherever_in_a_dataset_a_value_is_wrong_the_look_and_the_validator_agree() {
        assertThat(withOneFault(ServiceDataset.class, sound(), 1))
                .hasSizeGreaterThan(200)
                .allSatisfy(
                        dataset -> assertThat(authority.isAskedAbout(dataset)).isEqualTo(Authority.finds(dataset)));
    }

    @Test
    void whatever_is_wrong_in_a_thing_the_look_and_the_validator_agree() {
        Set<String> broken = new HashSet<>();

        assertThat(thingsWithOneFault(sound())).hasSizeGreaterThan(500).allSatisfy(thing -> {
            var violations = Authority.VALIDATOR.validate(thing);
            violations.forEach(violation -> broken.add(violation
                    .getConstraintDescriptor()
                    .getAnnotation()
                    .annotationType()
                    .getSimpleName()));

            assertThat(authority.isAskedAbout(thing)).isEqualTo(!violations.isEmpty());
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
        assertThat(authority.isAskedAbout(sound())).isFalse();
        assertThat(authority.isAskedAbout(Samples.dataset())).isFalse();
    }

    @Test
    void an_empty_list_is_seen_where_something_has_to_be() {
        assertThat(authority.isAskedAbout(OpeningHours.builder().build())).isTrue();
        assertThat(authority.isAskedAbout(
                        OpeningHours.builder().addSpan(Samples.openingSpan()).build()))
                .isFalse();
    }

    /** The border cases of the numbers, which the samples do not all touch. */
    @ParameterizedTest
    @ValueSource(doubles = {90, -90, 90.0001, -90.0001})
    void a_number_at_the_border_is_judged_as_the_validator_judges_it(double latitude) {
        Coordinates position = Coordinates.of(latitude, 20);

        assertThat(authority.isAskedAbout(position)).isEqualTo(Authority.finds(position));
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

    /** Not of the model: a constraint that is known, but holds at other times only. */
    @StartBeforeEnd(groups = Grouped.Later.class)
    public static final class Grouped {

        /** Another time. */
        interface Later {}
    }

    @Test
    void of_what_it_does_not_understand_the_look_claims_nothing() {
        assertThat(authority.isAskedAbout(new Grouped())).isTrue();
        assertThat(authority.isAskedAbout(new Stranger())).isTrue();
        assertThat(authority.isAskedAbout(new Counted())).isTrue();
    }

    @Test
    void what_has_no_constraint_is_not_broken() {
        assertThat(authority.isAskedAbout("text")).isFalse();
        assertThat(authority.isAskedAbout(LocalizedText.of("Botsmark"))).isFalse();
    }
}
