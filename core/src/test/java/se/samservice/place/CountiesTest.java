package se.samservice.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountiesTest {

    @Test
    void sweden_has_21_counties_in_the_order_of_their_codes() {
        assertThat(Counties.all())
                .hasSize(21)
                .extracting(County::code)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[0-9]{2}"));
        assertThat(Counties.all()).extracting(County::name).allMatch(name -> name.endsWith(" län"));
    }

    @Test
    void a_county_is_found_by_its_code() {
        assertThat(Counties.withCode("24")).contains(new County("24", "Västerbottens län"));
        assertThat(Counties.withCode("01")).contains(new County("01", "Stockholms län"));
    }

    @Test
    void what_is_no_county_code_finds_nothing() {
        assertThat(Counties.withCode("02")).isEmpty();
        assertThat(Counties.withCode("1")).isEmpty();
        assertThat(Counties.withCode("")).isEmpty();
    }
}
