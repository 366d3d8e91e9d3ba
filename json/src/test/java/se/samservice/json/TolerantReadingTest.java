package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samservice.json.Documents.SMALLEST;
import static se.samservice.json.Documents.VILLAGE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.value.ExtraProperties;

/** What a newer version has added is kept, reported and written back. */
final class TolerantReadingTest {

    private static final SamserviceJson STRICT = SamserviceJson.standard();
    private static final SamserviceJson TOLERANT = STRICT.tolerant();

    /** A document of a newer minor version, which is told last. */
    private static final String NEWER = """
            {
              "asOf": "2024-03-18",
              "municipality": {"code": "2480", "name": "Umeå", "areaKm2": 2317.10, "countyCode": "24"},
              "busStops": [{"id": "a", "lines": [null, 12]}],
              "villages": [{"id": "holmon", "nam": "Holmön", "name": "Holmön"}],
              "schemaVersion": "1.7"
            }
            """;

    @Test
    void a_tolerant_reader_keeps_what_it_does_not_know_and_says_so() {
        ReadResult read = TOLERANT.read(NEWER.replace("1.7", "1.0"));

        assertThat(Documents.brief(read.report()))
                .containsExactly(
                        "unknown_property_kept /busStops 4:3",
                        "unknown_property_kept /municipality/areaKm2 3:52",
                        "unknown_property_kept /villages/0/nam 5:33");
        assertThat(read.report().isValid()).isTrue();
        assertThat(read.report().getFindings().get(2).getSuggestion()).contains("name");
        assertThat(read.validate().getFindings()).containsAll(read.report().getFindings());
        ServiceDataset dataset = read.orElseThrow();
        assertThat(dataset.getExtraProperties().asMap().keySet()).containsExactly("busStops");
        assertThat(TOLERANT.read(STRICT.write(dataset)).orElseThrow()).isEqualTo(dataset);
        assertThat(STRICT.writeString(dataset)).contains("\"areaKm2\": 2317.10").contains("\"lines\": [null, 12]");
    }

    @Test
    void every_reader_reads_a_newer_minor_version_so() {
        ReadResult read = STRICT.read(NEWER);

        assertThat(Documents.brief(read.report()))
                .containsExactly(
                        "unknown_property_kept /busStops 4:3",
                        "unknown_property_kept /municipality/areaKm2 3:52",
                        "schema_version_newer /schemaVersion 6:20",
                        "unknown_property_kept /villages/0/nam 5:33");
        assertThat(read.dataset()).isEqualTo(TOLERANT.read(NEWER).dataset());
        assertThat(STRICT.read(STRICT.write(read.orElseThrow())).orElseThrow()).isEqualTo(read.orElseThrow());
    }

    @Test
    void a_strict_reader_refuses_the_same_in_our_own_version() {
        assertThat(Documents.brief(STRICT.read(NEWER.replace("1.7", "1.0")).report()))
                .containsExactly(
                        "unknown_property /busStops 4:3",
                        "unknown_property /municipality/areaKm2 3:52",
                        "unknown_property /villages/0/nam 5:33");
    }

    @Test
    void what_cannot_be_kept_is_an_error_as_ever() {
        String document = VILLAGE.replace("\"saturday\"", "\"someday\"")
                .replace("\"kind\": \"registered\"", "\"kind\": \"registered\", \"new\": 1, \"new\": 2")
                .replace("\"count\": 300", "\"count\": \"300\"");

        ReadResult read = TOLERANT.read(document);

        assertThat(read.dataset()).isEmpty();
        assertThat(Documents.brief(read.report()))
                .containsExactlyInAnyOrder(
                        "wrong_type /villages/0/populations/0/count 23:20",
                        "duplicate_property /villages/0/populations/0/new 24:43",
                        "unknown_property_kept /villages/0/populations/0/new 24:33",
                        "unknown_token /shops/0/services/0/openingHours/spans/0/days/0 47:26");
    }

    @Test
    void no_kind_of_a_choice_can_be_kept() {
        String document = """
                {"asOf": "2024-03-18", "municipality": {"code": "2480", "name": "Umeå", "countyCode": "24"},
                 "annualCycles": [{"id": "a", "title": {"sv": "A"}, "rings": [{"id": "r", "title": {"sv": "R"}}],
                 "activities": [{"id": "b", "title": {"sv": "B"}, "ring": "r", "kind": "activity",
                 "timing": {"everyFullMoon": {}}}]}]}""";

        assertThat(Documents.brief(TOLERANT.read(document).report()))
                .containsExactly("unknown_property /annualCycles/0/activities/0/timing/everyFullMoon 4:13");
    }

    @Test
    void another_major_version_is_refused_all_the_same() {
        assertThat(Documents.brief(TOLERANT.read(NEWER.replace("1.7", "2.0")).report()))
                .containsExactly("schema_version_unsupported /schemaVersion 6:20");
    }

    @Test
    void what_belongs_to_somebody_is_no_news() {
        ReadResult read = TOLERANT.read(SMALLEST.replace("\"asOf\"", "\"x-a\": {\"b\": null}, \"asOf\""));

        assertThat(read.report().getFindings()).isEmpty();
        assertThat(read.orElseThrow().getExtraProperties())
                .isEqualTo(ExtraProperties.of("x-a", ExtraProperties.of("b", null)));
    }

    @Test
    void a_name_of_nobodys_can_also_come_from_code() {
        ServiceDataset dataset = STRICT.read(SMALLEST).orElseThrow().toBuilder()
                .extraProperties(ExtraProperties.copyOf(Map.of("news", 1)))
                .build();

        assertThat(TOLERANT.read(STRICT.write(dataset)).dataset()).contains(dataset);
        assertThat(STRICT.read(STRICT.write(dataset)).dataset()).isEmpty();
    }
}
