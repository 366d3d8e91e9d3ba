package se.samservice.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.DefaultLocale;

class ReportTextTest {

    private static final Rule NO_BREAD = Rule.error("no_bread")
            .since("0.1")
            .messageSv("Brödet är slut.")
            .messageEn("The bread is gone.")
            .helpSv("Beställ.")
            .helpEn("Order.")
            .rationale("So.")
            .source("Experience")
            .build();

    private static final ReportText ENGLISH =
            ReportText.builder().locale(Locale.ENGLISH).build();

    private static Report report(Finding... found) {
        Findings findings = new Findings();
        for (Finding finding : found) {
            findings.add(finding);
        }
        return findings.toReport(Optional.empty()).toBuilder()
                .libraryVersion("1.2.3")
                .build();
    }

    private static Finding at(int line, int column) {
        return Finding.builder()
                .rule(NO_BREAD)
                .pointer(JsonPointer.ROOT.at("shops").at(100 - line))
                .location(new SourceLocation(line, column))
                .build();
    }

    private static String excerpt(String source, int line, int column) {
        return ENGLISH.toBuilder().source(source).build().of(report(at(line, column)));
    }

    @Test
    void a_report_of_nothing_says_so() {
        assertThat(ENGLISH.of(report())).isEqualTo("Check: nothing found\nSamservice 1.2.3, rule set standard\n");
        assertThat(ReportText.builder()
                        .locale(Locale.forLanguageTag("sv-FI"))
                        .fileName("umeå.json")
                        .build()
                        .of(report()))
                .isEqualTo("Granskning av umeå.json: inga anmärkningar\nSamservice 1.2.3, regeluppsättning standard\n");
    }

    @Test
    void a_finding_without_a_place_in_a_text_is_told_by_its_pointer() {
        assertThat(ENGLISH.of(report(Finding.builder()
                        .rule(NO_BREAD)
                        .pointer(JsonPointer.ROOT.at("shops").at(3))
                        .build())))
                .isEqualTo("""
                        error[no_bread]: The bread is gone.
                         --> /shops/3
                        help: Order.

                        Check: 1 error
                          1 error[no_bread]
                        Samservice 1.2.3, rule set standard
                        """);
    }

    @Test
    void a_finding_about_the_whole_has_no_place_to_tell() {
        assertThat(ENGLISH.of(report(Finding.builder()
                        .rule(NO_BREAD)
                        .pointer(JsonPointer.ROOT)
                        .build())))
                .startsWith("error[no_bread]: The bread is gone.\nhelp: Order.\n");
    }

    @Test
    void what_stands_first_in_the_document_comes_first() {
        assertThat(ENGLISH.of(report(at(12, 1), at(2, 7), at(2, 5))).lines().filter(line -> line.startsWith(" --> ")))
                .containsExactly(" --> 2:5 /shops/98", " --> 2:7 /shops/98", " --> 12:1 /shops/88");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nbcd", "a\rbcd", "a\r\nbcd", "\nbcd\n", "\uFEFFa\nbcd\r\n"})
    void a_line_is_found_whatever_ends_it(String source) {
        assertThat(excerpt(source, 2, 2)).contains("\n  |\n2 | bcd\n  |  ^\n");
    }

    @Test
    void a_byte_order_mark_is_no_character_of_the_first_line() {
        assertThat(excerpt("\uFEFFbcd", 1, 2)).contains("\n  |\n1 | bcd\n  |  ^\n");
    }

    @Test
    void the_caret_counts_characters_and_not_their_parts() {
        assertThat(excerpt("\t{\"🛒🛒\": å}", 1, 9)).contains("\n  |\n1 | →{\"🛒🛒\": å}\n  |         ^\n");
    }

    @Test
    void what_turns_the_text_around_is_shown_and_moves_the_caret() {
        assertThat(excerpt("a\u202Eb", 1, 3)).contains("\n  |\n1 | a\\u202eb\n  |        ^\n");
    }

    @Test
    void a_column_beyond_the_line_points_at_its_end() {
        assertThat(excerpt("abc", 1, 99)).contains("\n  |\n1 | abc\n  |    ^\n");
        assertThat(excerpt("", 1, 1)).contains("\n  |\n1 |\n  | ^\n");
    }

    @Test
    void a_line_that_the_text_lacks_is_not_shown() {
        assertThat(excerpt("abc", 2, 1)).doesNotContain("|").contains(" --> 2:1 ");
    }

    @Test
    void a_long_line_is_cut_to_100_characters_around_the_place() {
        String line = "å".repeat(200) + "X" + "ö".repeat(200);

        assertThat(excerpt(line, 1, 201))
                .contains("1 | …" + "å".repeat(50) + "X" + "ö".repeat(49) + "…\n  | " + " ".repeat(51) + "^\n");
        assertThat(excerpt(line, 1, 1)).contains("1 | " + "å".repeat(100) + "…\n  | ^\n");
        assertThat(excerpt(line, 1, 401)).contains("1 | …" + "ö".repeat(100) + "\n");
        assertThat(excerpt("å".repeat(100), 1, 100)).contains("1 | " + "å".repeat(100) + "\n");
    }

    @Test
    void no_more_of_a_rule_is_shown_than_asked_for() {
        ReportText two = ENGLISH.toBuilder().shownPerRule(2).build();

        assertThat(two.of(report(at(1, 1), at(2, 1), at(3, 1), at(4, 1))))
                .contains(" --> 2:1 ", "error[no_bread]: … and 2 more\n", "\nCheck: 4 errors\n")
                .doesNotContain(" --> 3:1 ");
    }

    @Test
    void colour_is_used_only_when_asked_for() {
        assertThat(ENGLISH.of(report(at(1, 1)))).doesNotContain("\u001B");
        assertThat(ENGLISH.toBuilder().colour(true).build().of(report(at(1, 1))))
                .contains("\u001B[1;31merror[no_bread]\u001B[0m: ");
    }

    @Test
    void the_source_stays_out_of_logs() {
        assertThat(ENGLISH.toBuilder().source("hemligt").build().toString()).doesNotContain("hemligt");
    }

    @Test
    void the_default_locale_of_the_jvm_changes_no_text() {
        String before = excerpt("\u202E", 1, 1);

        DefaultLocale.during(
                "ar-EG-u-nu-arab", () -> assertThat(excerpt("\u202E", 1, 1)).isEqualTo(before));
    }
}
