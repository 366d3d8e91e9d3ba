package se.samservice.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samservice.testkit.arbitrary.DatasetArbitraries;

final class ContentLinesPropertyTest {

    private static String line(String text) {
        ContentLines lines = new ContentLines();
        lines.addText("SUMMARY", text);
        return lines.toString();
    }

    @Provide
    static Arbitrary<String> texts() {
        Arbitrary<String> one = Arbitraries.oneOf(
                DatasetArbitraries.texts(),
                Arbitraries.of("👨‍👩‍👧", "e\u0301", "\\", ";", ",", "\n", "å", "a", "שלום", "🇸🇪"));
        return one.list().ofMaxSize(60).map(parts -> String.join("", parts));
    }

    @Property
    void no_line_is_longer_than_75_octets_and_none_ends_within_a_character(@ForAll("texts") String text) {
        String lines = line(text);

        assertThat(lines).endsWith("\r\n");
        for (String line : lines.substring(0, lines.length() - 2).split("\r\n", -1)) {
            assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(new String(line.getBytes(UTF_8), UTF_8)).isEqualTo(line);
            assertThat(line).doesNotContain("\r", "\n");
        }
    }

    @Property
    void a_line_is_folded_no_earlier_than_it_must(@ForAll("texts") String text) {
        String[] lines = line(text).split("\r\n", -1);
        for (int i = 0; i < lines.length - 2; i++) {
            String next = Character.toString(lines[i + 1].codePointAt(1));
            assertThat(lines[i].getBytes(UTF_8).length + next.getBytes(UTF_8).length)
                    .isGreaterThan(75);
        }
    }

    @Property
    void unfolding_and_unescaping_gives_the_text_back_where_it_can_be_shown(@ForAll("texts") String text) {
        String value = line(text).replace("\r\n ", "").replaceFirst("^SUMMARY:", "");
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < value.length() - 2; i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
                c = value.charAt(i) == 'n' ? '\n' : value.charAt(i);
            }
            read.append(c);
        }
        String shown = text.strip()
                .codePoints()
                .map(c -> c == '\t'
                        ? ' '
                        : c != '\n'
                                        && (Character.isISOControl(c)
                                                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                                                || "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069".indexOf(c)
                                                        >= 0)
                                ? 0xFFFD
                                : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(read).hasToString(shown);
    }
}
