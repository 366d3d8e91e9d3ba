package se.samservice.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static se.samservice.json.Documents.SMALLEST;
import static se.samservice.json.Documents.VILLAGE;
import static se.samservice.json.Documents.brief;
import static se.samservice.json.Documents.english;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.shop.OpeningSpan;
import se.samservice.shop.ServiceKind;

final class ReadingTest {

    private static final SamserviceJson JSON = SamserviceJson.standard();

    @Test
    void a_document_becomes_values() {
        ServiceDataset data = JSON.read(VILLAGE).orElseThrow();

        assertThat(data.getVillages().get(0).getName()).isEqualTo("Sörmjöle");
        assertThat(data.getVillages().get(0).getPopulations().get(0).getCount()).isEqualTo(300);
        assertThat(data.getShops().get(0).getServices().get(0).getKind()).isSameAs(ServiceKind.PARCEL_LOCKER);
        OpeningSpan span = data.getShops()
                .get(0)
                .getServices()
                .get(0)
                .getOpeningHours()
                .orElseThrow()
                .getSpans()
                .get(0);
        assertThat(span.getDays()).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(span.minutesPerDay()).isEqualTo(24 * 60);
    }

    @Test
    void every_fault_is_reported_in_one_reading() {
        String faulty = VILLAGE.replace("\"asOf\": \"2024-03-18\"", "\"asOf\": \"2024-02-30\"")
                .replace("\"count\": 300", "\"count\": \"300\"")
                .replace("\"registered\"", "\"folkbokförda\"")
                .replace("\"longitude\": 20.05", "\"longitude\": null")
                .replace("\"opens\": \"00:00\",", "\"open\": \"00:00\",")
                .replace("\"name\": \"Handlar'n i Sörmjöle\",", "");

        assertThat(brief(JSON.read(faulty).report()))
                .containsExactly(
                        "malformed_value /asOf 4:11",
                        "missing_property /shops/0 36:5",
                        "missing_property /shops/0/services/0/openingHours/spans/0 46:15",
                        "unknown_property /shops/0/services/0/openingHours/spans/0/open 48:17",
                        "null_value /villages/0/coordinates/longitude 31:22",
                        "wrong_type /villages/0/populations/0/count 23:20",
                        "unknown_token /villages/0/populations/0/kind 24:19");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "asOf": "2024-03-18"        | "asOf": 20240318             | wrong_type /asOf 4:11
                    "asOf": "2024-03-18"        | "asOf": "2024-3-18"          | malformed_value /asOf 4:11
                    "asOf": "2024-03-18"        | "asOf": "2024-03"            | malformed_value /asOf 4:11
                    "asOf": "2024-03-18"        | "asOf": " 2024-03-18"        | malformed_value /asOf 4:11
                    "asOf": "2024-03-18"        | "asOf": "2024-03-18T00:00Z"  | malformed_value /asOf 4:11
                    "asOf": "2024-03-18"        | "asOf": [2024,3,18]          | wrong_type /asOf 4:11
                    "code": "2480",             | "code": 2480,                | wrong_type /municipality/code 6:13
                    "code": "2480",             | "code": ["2480"],            | wrong_type /municipality/code 6:13
                    "code": "2480",             | "code": "2480", "code": "2480", | duplicate_property /municipality/code 6:21
                    "count": 300                | "count": 300.0               | wrong_type /villages/0/populations/0/count 23:20
                    "count": 300                | "count": 3e2                 | wrong_type /villages/0/populations/0/count 23:20
                    "count": 300                | "count": 99999999999         | malformed_value /villages/0/populations/0/count 23:20
                    "count": 300                | "count": true                | wrong_type /villages/0/populations/0/count 23:20
                    "kind": "registered"        | "kind": 0                    | wrong_type /villages/0/populations/0/kind 24:19
                    "kind": "registered"        | "kind": "REGISTERED"         | unknown_token /villages/0/populations/0/kind 24:19
                    "asOf": "2020"              | "asOf": "2020-13"            | malformed_value /villages/0/populations/0/asOf 25:19
                    "latitude": 63.65           | "latitude": 1e999            | malformed_value /villages/0/coordinates/latitude 30:21
                    "latitude": 63.65           | "latitude": "63.65"          | wrong_type /villages/0/coordinates/latitude 30:21
                    "closes": "24:00"           | "closes": "24:01"            | malformed_value /shops/0/services/0/openingHours/spans/0/closes 49:27
                    "closes": "24:00"           | "closes": "8:00"             | malformed_value /shops/0/services/0/openingHours/spans/0/closes 49:27
                    ["saturday", "sunday"]      | ["saturday", "söndag"]       | unknown_token /shops/0/services/0/openingHours/spans/0/days/1 47:38
                    ["saturday", "sunday"]      | "saturday"                   | wrong_type /shops/0/services/0/openingHours/spans/0/days 47:25
                    ["saturday", "sunday"]      | ["saturday", null]           | null_value /shops/0/services/0/openingHours/spans/0/days/1 47:38
                    "schemaVersion": "1.0"      | "schemaVersion": "2.0"       | schema_version_unsupported /schemaVersion 3:20
                    "schemaVersion": "1.0"      | "schemaVersion": "1"         | schema_version_unsupported /schemaVersion 3:20
                    "schemaVersion": "1.0"      | "schemaVersion": "x${y}"     | schema_version_unsupported /schemaVersion 3:20
                    """)
    void a_fault_is_named_and_placed(String good, String bad, String expected) {
        assertThat(VILLAGE).contains(good);
        String faulty = VILLAGE.replace(good, bad);

        ReadResult read = JSON.read(faulty);

        assertThat(read.dataset()).isEmpty();
        assertThat(brief(read.report())).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    ''              | json_empty  1:1
                    '   '           | json_empty  1:1
                    'null'          | null_value  1:1
                    '[]'            | wrong_type  1:1
                    'Umeå'          | json_syntax  1:1
                    '{"asOf" "x"}'  | json_syntax /asOf 1:9
                    '{"asOf":'      | json_truncated /asOf 1:9
                    """)
    void what_is_no_dataset_is_refused(String text, String expected) {
        assertThat(brief(JSON.read(text).report())).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"asOf": "2024-03-18"]  | json_syntax
                    {"villages": [}         | json_syntax
                    {"asOf": "2024-03-18",} | json_syntax
                    {"asOf": nope}          | json_syntax
                    {"asOf": ?              | json_syntax
                    {"asOf": tr             | json_truncated
                    {"asOf": 63.            | json_truncated
                    {"villages": [          | json_truncated
                    {"villages": [{},       | json_truncated
                    """)
    void a_mistake_in_the_last_character_is_not_a_missing_end(String document, String code) {
        assertThat(JSON.read(document).report().getFindings())
                .extracting(finding -> finding.getCode())
                .contains(code)
                .doesNotContain(code.equals("json_syntax") ? "json_truncated" : "json_syntax");
    }

    @Test
    void nothing_may_follow_the_document() {
        assertThat(brief(JSON.read(SMALLEST + "{}").report())).containsExactly("json_trailing  11:1");
    }

    @Test
    void other_encodings_are_refused() {
        assertThat(brief(JSON.read(SMALLEST.getBytes(UTF_16)).report())).containsExactly("json_not_utf8  1:1");
        assertThat(brief(JSON.read(SMALLEST.getBytes(UTF_16LE)).report())).containsExactly("json_not_utf8  1:1");
        assertThat(JSON.read(SMALLEST.getBytes(ISO_8859_1)).report().getFindings())
                .singleElement()
                .matches(finding -> finding.getCode().equals("json_not_utf8"))
                .matches(finding -> finding.getLocation().orElseThrow().line() == 7);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(JSON.read("\uFEFF" + SMALLEST).orElseThrow())
                .isEqualTo(JSON.read(SMALLEST).orElseThrow());
        assertThat(brief(JSON.read("\uFEFF{\"x\": 1}").report())).contains("unknown_property /x 1:2");
    }

    @Test
    void nesting_has_a_limit() {
        String deep = "{\"villages\": " + "[".repeat(5000);

        assertThat(JSON.read(deep).report().getFindings())
                .extracting(finding -> finding.getCode())
                .contains("json_limit");
    }

    @Test
    void a_document_has_a_limit_and_the_rest_is_not_read() throws IOException {
        try (InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                java.util.Arrays.fill(into, from, from + length, (byte) ' ');
                return length;
            }
        }) {
            assertThat(brief(JSON.read(endless).report())).containsExactly("json_too_large  1:1");
        }
    }

    @Test
    void a_newer_minor_version_is_read_with_a_warning() {
        ReadResult read = JSON.read(SMALLEST.replace("\"1.0\"", "\"1.7\""));

        assertThat(read.dataset()).isPresent();
        assertThat(brief(read.report())).containsExactly("schema_version_newer /schemaVersion 3:20");
        assertThat(brief(read.validate())).containsExactly("schema_version_newer /schemaVersion 3:20");
        assertThat(read.validate().isValid()).isTrue();
    }

    @Test
    void of_a_newer_major_version_nothing_else_is_said() {
        String newer = SMALLEST.replace("\"1.0\"", "\"2.0\"").replace("\"asOf\"", "\"new\": 1, \"asOf\"");

        assertThat(brief(JSON.read(newer).validate()))
                .containsExactly("schema_version_unsupported /schemaVersion 3:20");
    }

    @Test
    void what_could_be_read_is_held_to_the_rules_though_something_else_could_not() {
        String faulty = VILLAGE.replace("\"villages\": [", "\"villages\": [{\"id\": \"nameless\"},")
                .replace("\"latitude\": 63.65", "\"latitude\": 7064000")
                .replace("\"countyCode\": \"24\"", "\"countyCode\": \"25\"");

        ReadResult read = JSON.read(faulty);

        assertThat(brief(read.report())).containsExactly("missing_property /villages/0 17:16");
        assertThat(brief(read.validate()))
                .containsExactly(
                        "county_against_municipality /municipality/countyCode 8:19",
                        "missing_property /villages/0 17:16",
                        "position_impossible /villages/1/coordinates 29:22");
        assertThat(read.dataset()).isEmpty();
    }

    @Test
    void what_follows_from_a_fault_is_not_reported_as_a_second_one() {
        String nameless = VILLAGE.replace("\"name\": \"Sörmjöle\",", "");

        assertThat(brief(JSON.read(nameless).validate()))
                .as("the shop refers to a village that could not be read")
                .containsExactly("missing_property /villages/0 18:5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "villages": [        | "vilages": [          | villages
                    "kind": "registered" | "kind": "registred"   | registered
                    "kind": "grocery"    | "kind": "grocry"      | grocery
                    "village": "sormjole" | "village": "sormjöle" | sormjole
                    "code": "2480"       | "code": "2499"        | 2480
                    """)
    void what_was_probably_meant_is_asked(String good, String bad, String meant) {
        assertThat(JSON.read(VILLAGE.replace(good, bad)).validate().getFindings())
                .anySatisfy(finding -> {
                    assertThat(finding.getSuggestion()).contains(meant);
                    assertThat(finding.help(Locale.forLanguageTag("sv"))).startsWith("Menades ”" + meant + "”? ");
                    assertThat(finding.help(Locale.ENGLISH)).startsWith("Was “" + meant + "” meant? ");
                });
    }

    @Test
    void what_the_rules_find_has_line_and_column_too() {
        ReadResult read = JSON.read(VILLAGE.replace("\"village\": \"sormjole\"", "\"village\": \"norrmjole\"")
                .replace("\"latitude\": 63.65", "\"latitude\": 7064000"));

        assertThat(brief(read.validate()))
                .containsExactly(
                        "dangling_reference /shops/0/village 39:18",
                        "position_impossible /villages/0/coordinates 29:22");
    }

    @Test
    void the_reader_chooses_the_language() {
        ReadResult read = JSON.read(SMALLEST.replace("\"asOf\"", "\"asof\""));

        assertThat(read.report().getFindings().get(1).message(Locale.forLanguageTag("sv-FI")))
                .isEqualTo("Egenskapen ”asof” finns inte här.");
        assertThat(english(read.report())).isEqualTo("The property “asOf” is missing.");
    }

    @Test
    void a_faulty_document_has_no_data_to_throw() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> JSON.read("{").orElseThrow())
                .withMessage("1:2: The document ends in the middle of a value. (json_truncated)")
                .satisfies(e -> assertThat(e.report().isValid()).isFalse());
    }

    @Test
    void a_missing_file_is_an_exception_that_names_it(@TempDir Path folder) {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JSON.read(folder.resolve("missing.json")))
                .withCauseInstanceOf(NoSuchFileException.class)
                .withMessageContaining("missing.json");
    }

    @Test
    void files_and_streams_read_as_texts_do(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("umea.json"), VILLAGE);

        assertThat(JSON.read(file).orElseThrow()).isEqualTo(JSON.read(VILLAGE).orElseThrow());
        assertThat(JSON.read(new ByteArrayInputStream(VILLAGE.getBytes(UTF_8))).orElseThrow())
                .isEqualTo(JSON.read(VILLAGE).orElseThrow());
    }

    @Test
    void null_is_a_mistake_of_the_caller() {
        assertThatNullPointerException().isThrownBy(() -> JSON.read((String) nothing()));
        assertThatNullPointerException().isThrownBy(() -> JSON.read((byte[]) nothing()));
        assertThatNullPointerException().isThrownBy(() -> JSON.read((Path) nothing()));
        assertThatNullPointerException().isThrownBy(() -> JSON.read((InputStream) nothing()));
        assertThatNullPointerException().isThrownBy(() -> JSON.write((ServiceDataset) nothing()));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // what a caller without NullAway may do
    private static <T> T nothing() {
        return null;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv-SE", "tr-TR", "ar-EG", "th-TH-u-nu-thai"})
    void the_default_locale_plays_no_part(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(JSON.writeString(JSON.read(VILLAGE).orElseThrow())).isEqualTo(VILLAGE);
        } finally {
            Locale.setDefault(before);
        }
    }
}
