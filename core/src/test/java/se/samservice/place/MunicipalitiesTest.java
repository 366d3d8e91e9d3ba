package se.samservice.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalitiesTest {

    @Test
    void sweden_has_290_municipalities_in_the_order_of_their_codes() {
        assertThat(Municipalities.all())
                .hasSize(290)
                .extracting(Municipality::getCode)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9]{4}"));
    }

    @Test
    void each_lies_in_the_county_its_code_begins_with() {
        assertThat(Municipalities.all()).allSatisfy(municipality -> {
            assertThat(municipality.getCode()).startsWith(municipality.getCountyCode());
            assertThat(Counties.withCode(municipality.getCountyCode())).isPresent();
        });
    }

    @Test
    void each_county_has_at_least_one() {
        assertThat(Municipalities.all().stream()
                        .map(Municipality::getCountyCode)
                        .distinct())
                .containsExactlyElementsOf(
                        Counties.all().stream().map(County::code).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "0180, Stockholm, Stockholms kommun",
        "2480, Umeå, Umeå kommun",
        "0980, Gotland, Gotlands kommun",
        "1480, Göteborg, Göteborgs kommun",
        "2361, Härjedalen, Härjedalens kommun"
    })
    void a_municipality_is_found_by_its_code(String code, String name, String officialName) {
        Municipality municipality = Municipalities.withCode(code).orElseThrow();

        assertThat(municipality.getName()).isEqualTo(name);
        assertThat(municipality.getOfficialName()).contains(officialName);
    }

    @Test
    void no_name_is_empty_or_broken() {
        assertThat(Municipalities.all()).allSatisfy(municipality -> {
            assertThat(municipality.getName()).matches("[A-ZÅÄÖ][a-zåäöé]+([ -][A-ZÅÄÖ]?[a-zåäö]+)*");
            assertThat(municipality.getOfficialName().orElseThrow()).endsWith(" kommun");
        });
    }

    @Test
    void what_is_no_municipality_code_finds_nothing() {
        assertThat(Municipalities.withCode("180")).isEmpty();
        assertThat(Municipalities.withCode("9999")).isEmpty();
        assertThat(Municipalities.withCode("２４８０")).isEmpty();
    }
}
