package se.samservice.json.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
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

    @Test
    void a_place_far_out_on_a_long_line_is_found_as_any_other() {
        byte[] text = ("x".repeat(700) + "\n" + "åx".repeat(5000)).getBytes(UTF_8);
        Lines lines = new Lines(text, 0);

        for (int pair = 0; pair <= 5000; pair++) {
            assertThat(lines.locate(2, 1 + 3 * pair)).isEqualTo(new SourceLocation(2, 1 + 2 * pair));
        }
        assertThat(lines.locate(text.length)).isEqualTo(new SourceLocation(2, 10_001));
    }

    @Property
    void wherever_line_ends_and_characters_of_many_bytes_fall_each_place_is_counted(
            @ForAll @Chars({'\n', '\r', '\t', ' ', 'x', 'å', '\u20ac'}) @StringLength(max = 60) String text) {
        byte[] bytes = text.getBytes(UTF_8);
        Lines lines = new Lines(bytes, 0);
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            int offset = text.substring(0, i).getBytes(UTF_8).length;
            assertThat(lines.locate(offset)).isEqualTo(new SourceLocation(line, column));
            boolean ends = text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1));
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        assertThat(lines.locate(bytes.length)).isEqualTo(new SourceLocation(line, column));
    }
}
