package se.samservice.validation.rule.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.finding.Finding;
import se.samservice.place.Municipalities;
import se.samservice.place.MunicipalityBuilder;
import se.samservice.testkit.Samples;
import se.samservice.validation.Found;
import se.samservice.validation.ServiceValidator;

/** The rules about the municipality of a dataset: is there one, is it this one, does it lie in this county. */
class MunicipalityRulesTest {

    private static MunicipalityBuilder umea() {
        return Samples.municipality().toBuilder();
    }

    private static ServiceDataset datasetOf(MunicipalityBuilder municipality) {
        return Samples.dataset().toBuilder().municipality(municipality.build()).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2499", "2400", "2481x"})
    void only_a_real_municipality_goes_without_finding(String code) {
        assertThat(Found.in(datasetOf(umea().code(code)))).hasSize(1);
        assertThat(Found.in(datasetOf(umea().code("2480")))).isEmpty();
    }

    @Test
    void a_code_no_municipality_has_is_reported() {
        assertThat(Found.in(datasetOf(umea().code("2499"))))
                .containsExactly(Found.error("unknown_municipality", "/municipality/code", "", "code", "2499"));
    }

    @ParameterizedTest
    @CsvSource({"Umeå, 2480", "umeå, 2480", "Vännäs, 2460", "Umeåby,"})
    void the_code_of_the_municipality_by_that_name_is_suggested(String name, @Nullable String code) {
        assertThat(ServiceValidator.standard()
                        .validate(datasetOf(umea().code("2499").name(name)))
                        .getFindings())
                .extracting(Finding::getSuggestion)
                .containsExactly(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "248", "24800", "Umeå", "２４８０", "99 9"})
    void a_malformed_code_is_reported_as_that_and_as_nothing_else(String code) {
        assertThat(Found.in(datasetOf(umea().code(code))))
                .containsExactly(Found.error("municipality_code_malformed", "/municipality/code", ""));
    }

    @Test
    void the_name_of_another_municipality_is_a_warning_and_is_not_repeated() {
        assertThat(Found.in(datasetOf(umea().name("Vännäs"))))
                .containsExactly(Found.warning(
                        "municipality_name_against_code",
                        "/municipality/name",
                        "",
                        "code",
                        "2480",
                        "expected",
                        "Umeå"));
    }

    @Test
    void another_county_is_reported_with_the_right_one() {
        assertThat(Found.in(datasetOf(umea().countyCode("25"))))
                .containsExactly(Found.error(
                        "county_against_municipality",
                        "/municipality/countyCode",
                        "",
                        "county",
                        "25",
                        "municipality",
                        "2480",
                        "expected",
                        "24"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "240", "AC", "２４"})
    void a_malformed_county_code_is_reported_as_that_and_as_nothing_else(String code) {
        assertThat(Found.in(datasetOf(umea().countyCode(code))))
                .containsExactly(Found.error("county_code_malformed", "/municipality/countyCode", ""));
    }

    @Test
    void no_municipality_of_the_official_table_is_reported() {
        assertThat(Municipalities.all())
                .allSatisfy(municipality -> assertThat(Found.in(ServiceDataset.builder()
                                .asOf(Samples.TODAY)
                                .municipality(municipality)
                                .build()))
                        .isEmpty());
    }
}
