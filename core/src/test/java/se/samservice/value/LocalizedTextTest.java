package se.samservice.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    @Test
    void a_reader_gets_the_text_in_the_asked_language() {
        LocalizedText text = LocalizedText.of("Paketskåp vid butiken", "Parcel lockers by the shop");

        assertThat(text.in(Locale.forLanguageTag("sv-FI"))).isEqualTo("Paketskåp vid butiken");
        assertThat(text.in(Locale.GERMAN)).isEqualTo("Parcel lockers by the shop");
    }

    @Test
    void what_nobody_has_translated_is_shown_in_swedish() {
        assertThat(LocalizedText.of("Paketskåp vid butiken").in(Locale.ENGLISH)).isEqualTo("Paketskåp vid butiken");
    }
}
