package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samservice.json.InventedVersion.DOCUMENT;
import static se.samservice.json.InventedVersion.JSON;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.json.version.FormatVersion;
import se.samservice.json.version.Upgrade;
import se.samservice.json.version.Upgrades;
import se.samservice.place.Village;
import se.samservice.shop.Shop;
import se.samservice.value.ExtraProperties;

/** Documents of an older version, shown on one that never was. */
final class UpgradeTest {

    @Test
    void an_older_document_becomes_data_of_our_version() {
        ReadResult read = JSON.read(DOCUMENT);

        assertThat(Documents.brief(read.report())).containsExactly("schema_version_upgraded /schemaVersion 11:20");
        assertThat(Documents.english(read.report())).isEqualTo("Format version 0.9 was read as 1.0.");
        ServiceDataset dataset = read.orElseThrow();
        assertThat(dataset.getSchemaVersion()).isEqualTo(ServiceDataset.SCHEMA_VERSION);
        assertThat(dataset.getSchema()).isEqualTo(ServiceDataset.SCHEMA);
        assertThat(dataset.getMunicipality().getName()).isEqualTo("Umeå");
        assertThat(dataset.getVillages()).extracting(Village::getName).containsExactly("Holmön", "Botsmark");
        assertThat(dataset.getShops()).extracting(Shop::getName).containsExactly("Handlar’n", "Kiosken");
        assertThat(dataset.getVillages().get(0).getExtraProperties())
                .isEqualTo(ExtraProperties.of("x-färja", Arrays.asList(new BigDecimal("1.50"), null)));
        assertThat(SamserviceJson.standard().read(JSON.write(dataset)).orElseThrow())
                .isEqualTo(dataset);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'village\": \"holmon\", \"kind\": \"other' | 'village\": \"holm\", \"kind\": \"other'"
                        + " | dangling_reference /shops/1/village 8:69",
                "\"name\": \"Botsmark\" | \"name\": 7                        | wrong_type /villages/1/name 9:51",
                "\"name\": \"Botsmark\" | \"namn\": \"Botsmark\"             | missing_property /villages/1 9:5",
                "\"title\": \"Umeå\"    | \"rubrik\": \"Umeå\"               | missing_property /municipality 4:19",
                "\"title\": \"Umeå\"    | \"title\": \"Umeå\", \"title\": 1  | duplicate_property /municipality/name 4:65",
                "\"title\": \"Umeå\"    | \"title\": \"\"                    | text_blank /municipality/name 4:65",
            })
    void a_fault_is_told_at_its_place_in_the_old_document(String good, String bad, String expected) {
        assertThat(Documents.brief(JSON.read(DOCUMENT.replace(good, bad)).validate()))
                .contains(expected, "schema_version_upgraded /schemaVersion 11:20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schemaVersion\": \"0.9\"}",
                "{\"schemaVersion\": \"0.9\", \"municipality\": [], \"places\": {}}",
                "{\"schemaVersion\": \"0.9\", \"places\": [1, null, [], {\"type\": 1}]}",
                "{\"schemaVersion\": \"0.9\", \"places\": 1e99999999999, \"$schema\": null}",
                "{\"schemaVersion\": \"0.9\", \"villages\": [], \"places\": []}"
            })
    void an_upgrade_meets_anything(String document) {
        ReadResult read = JSON.read(document);

        assertThat(read.dataset()).isEmpty();
        assertThat(Documents.brief(read.report())).anyMatch(finding -> finding.startsWith("missing_property  1:1"));
    }

    @Test
    void what_is_no_json_is_told_as_such_and_nothing_else() {
        assertThat(Documents.brief(
                        JSON.read(DOCUMENT.replace("\"0.9\"\n}\n", "\"0.9\"\n")).report()))
                .containsExactly("json_truncated /schemaVersion 12:1");
        assertThat(Documents.brief(JSON.read(DOCUMENT + "{}").report())).containsExactly("json_trailing  13:1");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 600, 100_000})
    void a_host_that_allows_any_depth_gets_a_finding(int depth) {
        SamserviceJson deep = JSON.limits(Limits.standard().with(Limit.DEPTH, Integer.MAX_VALUE));
        String document =
                DOCUMENT.replace("\"places\"", "\"x-a\": " + "[".repeat(depth) + "]".repeat(depth) + ", \"places\"");

        assertThat(Documents.brief(deep.read(document).report()))
                .anyMatch(finding -> finding.startsWith("json_limit /x-a"));
    }

    @Test
    void every_minor_version_of_the_old_one_is_upgraded_and_no_other_is() {
        assertThat(JSON.read(DOCUMENT.replace("\"0.9\"", "\"0.2\"")).report().getFindings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("Format version 0.2 was read as 1.0.");
        assertThat(Documents.brief(
                        JSON.read(DOCUMENT.replace("\"0.9\"", "\"2.0\"")).report()))
                .containsExactly("schema_version_unsupported /schemaVersion 11:20");
        assertThat(Documents.brief(SamserviceJson.standard().read(DOCUMENT).report()))
                .containsExactly("schema_version_unsupported /schemaVersion 11:20");
    }

    @Test
    void a_tolerant_reader_keeps_what_an_upgrade_leaves() {
        String document = DOCUMENT.replace("\"name\": \"Botsmark\"", "\"name\": \"Botsmark\", \"buss\": 12");

        assertThat(Documents.brief(JSON.tolerant().read(document).report()))
                .containsExactlyInAnyOrder(
                        "unknown_property_kept /villages/1/buss 9:71", "schema_version_upgraded /schemaVersion 11:20");
    }

    @Test
    void upgrades_follow_each_other() {
        Upgrade first = step("0.9", "1.0");
        Upgrade second = step("1.4", "2.0");

        assertThat(new Upgrades(List.of(first, second)).begin("1.2")).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Upgrades(List.of(second, first)));
        assertThatIllegalArgumentException().isThrownBy(() -> step("1.0", "1.1"));
    }

    private static Upgrade step(String from, String to) {
        return new Upgrade(
                FormatVersion.parse(from).orElseThrow(), FormatVersion.parse(to).orElseThrow(), document -> {});
    }
}
