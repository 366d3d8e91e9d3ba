package se.samservice.validation.rule.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samservice.Model;
import se.samservice.ServiceDataset;
import se.samservice.need.SolutionKind;
import se.samservice.shop.ServiceKind;
import se.samservice.testkit.FullSample;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.value.OpenCode;

class UnknownCodeTest {

    @Test
    void a_word_nobody_knows_is_a_warning_where_it_stands() {
        ServiceDataset dataset = Samples.dataset().toBuilder()
                .solutions(List.of(Samples.solution().toBuilder()
                        .kind(SolutionKind.of("drone_delivery"))
                        .build()))
                .build();

        assertThat(Found.in(dataset))
                .containsExactly(Found.warning(
                        "unknown_code", "/solutions/0/kind", "solutions/parcel-lockers", "code", "drone_delivery"));
    }

    @Test
    void in_a_list_only_the_unknown_word_is_reported() {
        ServiceDataset dataset = Samples.dataset().toBuilder()
                .needs(List.of(Samples.need().toBuilder()
                        .services(List.of(ServiceKind.FUEL, ServiceKind.of("Fuel")))
                        .build()))
                .build();

        assertThat(Found.in(dataset))
                .containsExactly(
                        Found.warning("unknown_code", "/needs/0/services/1", "needs/parcels-closer", "code", "Fuel"));
    }

    @Test
    void a_known_word_read_from_its_token_is_not_reported() {
        ServiceDataset dataset = Samples.dataset().toBuilder()
                .solutions(List.of(Samples.solution().toBuilder()
                        .kind(SolutionKind.of("home_delivery"))
                        .build()))
                .build();

        assertThat(Found.in(dataset)).isEmpty();
    }

    @Test
    void every_open_code_of_the_model_is_looked_at() {
        ServiceDataset misspelt = Model.rewrite(
                ServiceDataset.class,
                FullSample.dataset(),
                (attribute, leaf) -> leaf instanceof OpenCode code ? misspelt(code) : leaf);

        Set<String> reported = Found.in(misspelt).stream()
                .filter(found -> found.code().equals("unknown_code"))
                .map(found -> found.pointer().replaceAll("/[0-9]+", ""))
                .collect(Collectors.toSet());

        assertThat(reported)
                .contains("/villages/serviceRole", "/shops/services/form")
                .isEqualTo(Model.paths().entrySet().stream()
                        .filter(entry ->
                                OpenCode.class.isAssignableFrom(entry.getValue().elementClass()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    private static Object misspelt(OpenCode code) {
        try {
            return code.getClass().getConstructor(String.class).newInstance(code.token() + "x");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(code.toString(), e);
        }
    }
}
