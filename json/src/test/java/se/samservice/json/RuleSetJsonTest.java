package se.samservice.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samservice.json.Documents.brief;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.finding.Finding;
import se.samservice.finding.Severity;
import se.samservice.validation.RuleSet;

final class RuleSetJsonTest {

    private static final String UMEA = """
            {
              "name": "umea",
              "rules": {
                "no_deputy": "off",
                "unknown_code": "info"
              }
            }
            """;

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void a_document_becomes_a_rule_set() {
        assertThat(RuleSetJson.read(UMEA).orElseThrow())
                .isEqualTo(RuleSet.of("umea").without("no_deputy").with("unknown_code", Severity.INFO));
    }

    @Test
    void a_rule_set_is_written_in_the_order_of_the_codes() {
        assertThat(RuleSetJson.writeString(
                        RuleSet.of("umea").with("unknown_code", Severity.INFO).without("no_deputy")))
                .isEqualTo(UMEA);
    }

    @Test
    void the_standard_set_reads_as_it_was_written() {
        assertThat(RuleSetJson.read(RuleSetJson.write(RuleSet.standard())).orElseThrow())
                .isEqualTo(RuleSet.standard());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "name": "umea",        | "name": 7,                       | wrong_type /name 2:11
                    "name": "umea",        | "name": null,                    | null_value /name 2:11
                    "name": "umea",        | "name": " ",                     | malformed_value /name 2:11
                    "name": "umea",        | "name": "\\u0000",               | malformed_value /name 2:11
                    "name": "umea",        | "name": "\\ud800",               | malformed_value /name 2:11
                    "name": "umea",        | "name": "standard",              | malformed_value /name 2:11
                    "name": "umea",        | "name": "umea", "name": "a",     | duplicate_property /name 2:19
                    "name": "umea",        | "name": "umea", "x": {"y": [1]}, | unknown_property /x 2:19
                    "name": "umea",        | ''                               | missing_property  1:1
                    "rules"                | "name"                           | duplicate_property /name 3:3;missing_property  1:1
                    "no_deputy": "off"     | "no_deputy": "Off"               | malformed_value /rules/no_deputy 4:18
                    "no_deputy": "off"     | "no_deputy": false               | wrong_type /rules/no_deputy 4:18
                    "no_deputy": "off"     | "no_deputy": ["off"]             | wrong_type /rules/no_deputy 4:18
                    "no_deputy": "off"     | "json_syntax": "off"             | unknown_rule /rules/json_syntax 4:5
                    "no_deputy": "off"     | "nix": 1                         | unknown_rule /rules/nix 4:5;wrong_type /rules/nix 4:12
                    "no_deputy": "off"     | "unknown_code": "off"            | duplicate_property /rules/unknown_code 5:5
                    "no_deputy": "off",    | "no_deputy": "off"               | json_syntax /rules/no_deputy 5:5
                    """)
    void a_fault_is_named_and_placed(String good, String bad, String expected) {
        assertThat(UMEA).contains(good);
        RuleSetResult read = RuleSetJson.read(UMEA.replace(good, bad));

        assertThat(read.ruleSet()).isEmpty();
        assertThat(brief(read.report())).containsExactlyInAnyOrder(expected.split(";"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                          | json_empty  1:1
                    '[]'                        | wrong_type  1:1
                    'null'                      | null_value  1:1
                    '{"name":'                  | json_truncated /name 1:9
                    '{"name":"a","rules":[]}'   | wrong_type /rules 1:21
                    '{"name":"a","rules":{}} 1' | json_trailing  1:25
                    """)
    void what_is_no_rule_set_is_refused(String text, String expected) {
        assertThat(brief(RuleSetJson.read(text).report())).containsExactly(expected);
    }

    @Test
    void every_fault_is_reported_in_one_reading() {
        String faulty =
                UMEA.replace("umea", "").replace("no_deputy", "no_deputi").replace("info", "minor");

        assertThat(brief(RuleSetJson.read(faulty).report()))
                .containsExactly(
                        "malformed_value /name 2:11",
                        "unknown_rule /rules/no_deputi 4:5",
                        "malformed_value /rules/unknown_code 5:21");
    }

    @Test
    void a_misspelt_code_is_answered_with_the_one_that_was_probably_meant() {
        Finding finding = only(UMEA.replace("no_deputy", "no_deputi"));

        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("There is no rule “no_deputi” that can be regraded.");
        assertThat(finding.help(Locale.ENGLISH)).startsWith("Was “no_deputy” meant? ");
        assertThat(finding.help(SWEDISH)).startsWith("Menades ”no_deputy”? ");
        assertThat(only(UMEA.replace("no_deputy", "weather")).help(SWEDISH)).startsWith("Se regelförteckningen");
    }

    @Test
    void what_should_stand_is_said_in_the_language_of_the_reader() {
        Finding grade = only(UMEA.replace("info", "minor"));

        assertThat(grade.message(SWEDISH)).isEqualTo("Värdet är inte error, warning, info eller off.");
        assertThat(grade.message(Locale.ENGLISH)).isEqualTo("The value is not error, warning, info or off.");
    }

    private static Finding only(String document) {
        assertThat(RuleSetJson.read(document).report().getFindings()).hasSize(1);
        return RuleSetJson.read(document).report().getFindings().get(0);
    }

    @Test
    void other_encodings_and_endless_documents_are_refused() {
        assertThat(brief(RuleSetJson.read(UMEA.getBytes(UTF_16)).report())).containsExactly("json_not_utf8  1:1");
        assertThat(brief(RuleSetJson.read(new byte[RuleSetJson.MAX_BYTES + 1]).report()))
                .containsExactly("json_too_large  1:1");
    }

    @Test
    void files_and_streams_read_as_texts_do(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("rules.json"), "\uFEFF" + UMEA);
        RuleSet umea = RuleSetJson.read(UMEA).orElseThrow();

        assertThat(RuleSetJson.read(file).orElseThrow()).isEqualTo(umea);
        assertThat(RuleSetJson.read(new ByteArrayInputStream(UMEA.getBytes(UTF_8)))
                        .orElseThrow())
                .isEqualTo(umea);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> RuleSetJson.read(folder.resolve("missing.json")))
                .withMessageContaining("missing.json");
    }

    @Test
    void a_faulty_document_has_no_rule_set_to_throw() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> RuleSetJson.read("{").orElseThrow())
                .withMessage("1:2: The document ends in the middle of a value. (json_truncated)");
    }
}
