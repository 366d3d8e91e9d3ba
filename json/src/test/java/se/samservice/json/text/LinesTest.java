package se.samservice.json.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samservice.finding.SourceLocation;

final class LinesTest {

    @Test
    void columns_count_characters_and_not_bytes() {
        Lines lines = new Lines("åäö😀x".getBytes(UTF_8), 0);

        assertThat(lines.locate(1, 1 + 6 + 4)).isEqualTo(new SourceLocation(1, 5));
    }

    @Test
    void every_kind_of_line_end_counts_once() {
        Lines lines = new Lines("a\nb\r\nc\rd".getBytes(UTF_8), 0);

        assertThat(lines.locate(4, 1)).isEqualTo(new SourceLocation(4, 1));
        assertThat(lines.locate(5, 1)).as("there is no fifth line").isEqualTo(new SourceLocation(4, 1));
    }

    @Test
    void a_column_beyond_the_text_is_its_end() {
        assertThat(new Lines("ab".getBytes(UTF_8), 0).locate(1, 99)).isEqualTo(new SourceLocation(1, 3));
    }
}
