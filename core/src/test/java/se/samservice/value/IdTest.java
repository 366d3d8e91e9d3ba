package se.samservice.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @Test
    void an_id_is_its_text() {
        Id<Source> id = Id.of("umea-2024");

        assertThat(id.value()).isEqualTo("umea-2024");
        assertThat(id).hasToString("umea-2024").isEqualTo(Id.of("umea-2024")).isNotEqualTo(Id.of("Umea-2024"));
    }

    @Test
    void ids_with_the_same_text_are_equal_and_nothing_else_is() {
        assertThat(Id.of("umea")).hasSameHashCodeAs(Id.of("umea"));
        assertThat(Id.of("umea").equals((Object) "umea")).isFalse();
        assertThat(Id.of("umea").equals(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Överboda", "a/b", "{id}", "-"})
    void an_id_holds_any_text_as_it_is(String text) {
        assertThat(Id.of(text).value()).isEqualTo(text);
    }

    @Test
    @SuppressWarnings("NullAway") // null is what the test is about
    void an_id_is_not_null() {
        assertThatNullPointerException().isThrownBy(() -> Id.of(null)).withMessage("value");
    }

    @Test
    void ids_are_in_the_order_of_their_texts() {
        List<Id<Source>> ids = List.of(Id.of("u2"), Id.of("u10"), Id.of("u1"));

        assertThat(ids.stream().sorted()).extracting(Id::value).containsExactly("u1", "u10", "u2");
    }
}
