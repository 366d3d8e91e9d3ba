package se.samservice.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    @Test
    void what_xml_forbids_is_seen_and_what_turns_text_is_gone() {
        assertThat(CleanText.of("  a\u0000b\tc\r\n\u202ed\u2066\ud800 e\u00adf 🎉 "))
                .isEqualTo("a\ufffdb c d\ufffd ef 🎉");
    }

    @Test
    void only_a_text_that_shows_otherwise_is_changed() {
        assertThat(CleanText.isChanged("två\n rader ")).isFalse();
        assertThat(CleanText.isChanged("a\u0000")).isTrue();
        assertThat(CleanText.isChanged("\u202etxet")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 0x1F, 0x7F, 0x84, 0x9F, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF})
    void what_xml_forbids_or_discourages_is_replaced(int character) {
        String text = Character.toString(character);

        assertThat(CleanText.isChanged(text)).isTrue();
        assertThat(CleanText.of("a" + text + "b")).isEqualTo("a\ufffdb");
    }

    @ParameterizedTest
    @ValueSource(ints = {'!', '~', 0xA0, 0xD7FF, 0xE000, 0xFDCF, 0xFDF0, 0xFFFD, 0x1F389})
    void what_stands_beside_it_stays(int character) {
        assertThat(CleanText.isChanged(Character.toString(character))).isFalse();
    }
}
