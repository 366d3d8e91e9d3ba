package se.samservice.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
