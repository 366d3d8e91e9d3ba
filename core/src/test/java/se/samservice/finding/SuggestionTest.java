package se.samservice.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> KNOWN =
            List.of("villages", "village", "shops", "id", "openingHours", "parcel_locker", "Umeå", "fuel");

    @ParameterizedTest
    @CsvSource({
        "vilages, villages",
        "Villages, villages",
        "villgaes, villages",
        "shop, shops",
        "openinghuors, openingHours",
        "parcel_loker, parcel_locker",
        "Umea, Umeå",
        "feul, fuel"
    })
    void a_slip_of_the_pen_is_understood(String given, String meant) {
        assertThat(Suggestion.closest(given, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"butiker", "foel3", "xy", "parcellocation", "s"})
    void another_word_is_left_alone(String given) {
        assertThat(Suggestion.closest(given, KNOWN)).isEmpty();
    }

    @Test
    void nothing_and_endless_words_are_close_to_nothing() {
        assertThat(Suggestion.closest("", KNOWN)).isEmpty();
        assertThat(Suggestion.closest("i".repeat(1_000_000), KNOWN)).isEmpty();
        assertThat(Suggestion.closest("id", List.of())).isEmpty();
    }

    @Test
    void of_equally_close_words_the_first_in_the_alphabet_is_taken() {
        assertThat(Suggestion.closest("cat", List.of("hat", "bat"))).contains("bat");
    }
}
