package se.samservice.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonPointerTest {

    private static final JsonPointer SHOPS = JsonPointer.ROOT.at("shops");

    @Test
    void the_whole_document_is_the_empty_text() {
        assertThat(JsonPointer.ROOT).hasToString("");
        assertThat(JsonPointer.ROOT.segments()).isEmpty();
    }

    @Test
    void a_pointer_names_properties_and_list_positions_from_the_root() {
        JsonPointer village = SHOPS.at(3).at("village");

        assertThat(village).hasToString("/shops/3/village");
        assertThat(village.segments()).isEqualTo(List.of("shops", 3, "village"));
    }

    @ParameterizedTest
    @CsvSource({
        "x-a/b, /x-a~1b",
        "x-m~n, /x-m~0n",
        "x-~1, /x-~01",
        "'', /",
        "' ', '/ '",
        "Överboda, /Överboda",
        "$schema, /$schema"
    })
    void a_name_is_escaped_as_rfc_6901_says(String property, String text) {
        assertThat(JsonPointer.ROOT.at(property)).hasToString(text);
    }

    @Test
    void a_longer_pointer_leaves_the_shorter_as_it_was() {
        SHOPS.at(1).at("name");

        assertThat(SHOPS).hasToString("/shops");
    }

    @Test
    void list_positions_are_in_the_order_of_their_numbers() {
        assertThat(Stream.of(SHOPS.at(10), SHOPS.at(9), SHOPS.at(100), SHOPS.at(1))
                        .sorted())
                .containsExactly(SHOPS.at(1), SHOPS.at(9), SHOPS.at(10), SHOPS.at(100));
    }

    @Test
    void a_parent_comes_before_its_children_and_they_before_the_next() {
        List<JsonPointer> inOrder = List.of(
                JsonPointer.ROOT,
                SHOPS,
                SHOPS.at(0),
                SHOPS.at(0).at("name"),
                SHOPS.at(1),
                JsonPointer.ROOT.at("villages"));

        assertThat(inOrder.stream().sorted(Comparator.reverseOrder()).sorted()).containsExactlyElementsOf(inOrder);
    }

    @Test
    void pointers_are_equal_when_their_texts_are() {
        assertThat(SHOPS.at(3)).isEqualTo(SHOPS.at(3)).hasSameHashCodeAs(SHOPS.at(3));
        assertThat(SHOPS.at(3)).isEqualTo(SHOPS.at("3")).isEqualByComparingTo(SHOPS.at("3"));
        assertThat(SHOPS.at(3)).isNotEqualTo(SHOPS.at(4)).isNotEqualTo(SHOPS);
        assertThat(JsonPointer.ROOT.at("a/b"))
                .isNotEqualTo(JsonPointer.ROOT.at("a").at("b"));
    }
}
