package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.samservice.json.Documents.brief;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.access.AccessThreshold;
import se.samservice.access.AccessThresholds;
import se.samservice.finding.Finding;
import se.samservice.plan.Comparison;
import se.samservice.shop.DistanceMethod;
import se.samservice.shop.ServiceKind;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.value.Source;
import tools.jackson.databind.json.JsonMapper;

final class AccessThresholdsJsonTest {

    private static final String RULES = """
            {
              "sources": [
                {
                  "id": "rule-2018",
                  "title": "Regionens riktlinjer"
                }
              ],
              "thresholds": [
                {
                  "title": {
                    "sv": "Mer än en mil till nästa butik"
                  },
                  "service": "groceries",
                  "comparison": "more_than",
                  "metres": 10000,
                  "method": "road",
                  "validity": {
                    "start": "2018"
                  },
                  "sources": ["rule-2018"]
                }
              ]
            }
            """;

    private static final AccessThresholds BUILT = AccessThresholds.builder()
            .addSource(Source.builder()
                    .id(Id.of("rule-2018"))
                    .title("Regionens riktlinjer")
                    .build())
            .addThreshold(AccessThreshold.builder()
                    .title(LocalizedText.of("Mer än en mil till nästa butik"))
                    .service(ServiceKind.GROCERIES)
                    .comparison(Comparison.MORE_THAN)
                    .metres(10_000)
                    .method(DistanceMethod.ROAD)
                    .validity(DatePeriod.since(PartialDate.of(2018)))
                    .addSource(Id.of("rule-2018"))
                    .build())
            .build();

    @Test
    void limits_are_read_as_they_are_built_and_written_as_they_were_read() {
        AccessThresholds read = AccessThresholdsJson.read(RULES).orElseThrow();

        assertThat(read).isEqualTo(BUILT);
        assertThat(AccessThresholdsJson.writeString(read)).isEqualTo(RULES);
    }

    @Test
    void a_limit_is_for_roads_unless_it_says_otherwise() {
        assertThat(AccessThresholdsJson.read(RULES.replace("\"method\": \"road\",", ""))
                        .orElseThrow())
                .isEqualTo(BUILT);
    }

    @Test
    void a_mapper_of_the_hosts_own_reads_and_writes_one_limit() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(new SamserviceModule()).build();
        AccessThreshold threshold = BUILT.getThresholds().get(0);

        assertThat(mapper.readValue(mapper.writeValueAsString(threshold), AccessThreshold.class))
                .isEqualTo(threshold);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "metres": 10000       | "metres": -1          | number_negative /thresholds/0/metres 15:17
                    "metres": 10000       | "metres": 1e4         | wrong_type /thresholds/0/metres 15:17
                    "metres": 10000,      | ''                    | missing_property /thresholds/0 9:5
                    "metres"              | "meters"              | missing_property /thresholds/0 9:5;unknown_property /thresholds/0/meters 15:7
                    "more_than"           | "more"                | unknown_token /thresholds/0/comparison 14:21
                    "Mer än en mil till nästa butik" | " "        | text_blank /thresholds/0/title/sv 11:15
                    "start": "2018"       | "start": "2018", "end": "2017" | period_reversed /thresholds/0/validity 17:19
                    ["rule-2018"]         | ["rule-2019"]         | dangling_reference /thresholds/0/sources/0 20:19
                    "thresholds"          | "threshold"           | unknown_property /threshold 8:3
                    """)
    void a_fault_is_named_and_placed(String good, String bad, String expected) {
        assertThat(RULES).contains(good);
        AccessThresholdsResult result = AccessThresholdsJson.read(RULES.replace(good, bad));

        assertThat(result.thresholds()).isEmpty();
        assertThat(result.report().getFindings().stream()
                        .map(finding -> brief(finding))
                        .collect(Collectors.joining(";")))
                .isEqualTo(expected);
        assertThatExceptionOfType(InvalidDocumentException.class).isThrownBy(result::orElseThrow);
    }

    @Test
    void a_service_nobody_knows_is_a_warning_with_what_was_probably_meant() {
        AccessThresholdsResult result = AccessThresholdsJson.read(RULES.replace("\"groceries\"", "\"grocries\""));

        assertThat(result.thresholds()).isPresent();
        assertThat(result.report().getFindings())
                .singleElement()
                .returns("unknown_code", Finding::getCode)
                .satisfies(finding -> assertThat(finding.getSuggestion()).contains("groceries"));
    }

    @Test
    void a_document_cut_off_at_any_byte_is_a_finding_and_never_an_exception() {
        byte[] whole = RULES.stripTrailing().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            AccessThresholdsResult result = AccessThresholdsJson.read(Arrays.copyOf(whole, length));

            assertThat(result.thresholds()).as("cut off at byte %d", length).isEmpty();
            assertThat(result.report().isValid())
                    .as("cut off at byte %d", length)
                    .isFalse();
        }
    }

    @Test
    void files_and_streams_are_read_alike(@TempDir Path folder) throws java.io.IOException {
        Path file = Files.writeString(folder.resolve("limits.json"), RULES);

        assertThat(AccessThresholdsJson.read(file).orElseThrow()).isEqualTo(BUILT);
        assertThat(AccessThresholdsJson.read(new ByteArrayInputStream(AccessThresholdsJson.write(BUILT)))
                        .orElseThrow())
                .isEqualTo(BUILT);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> AccessThresholdsJson.read(folder.resolve("missing.json")));
    }

    @Test
    void what_is_too_large_is_refused_unread() {
        byte[] large = new byte[AccessThresholdsJson.MAX_BYTES + 1];
        Arrays.fill(large, (byte) ' ');

        assertThat(AccessThresholdsJson.read(large).report().getFindings())
                .extracting(Finding::getCode)
                .containsExactly("json_too_large");
    }
}
