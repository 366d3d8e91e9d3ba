package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.finding.Report;
import se.samservice.testkit.arbitrary.ReportArbitraries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ReportJsonTest {

    private static final ReportJson ENGLISH = ReportJson.in(Locale.ENGLISH);
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ReportJson.schema(), InputFormat.JSON);

    private static Report faulty() throws IOException {
        return SamserviceJson.standard()
                .read(Path.of("src/test/resources/report-text/faulty.json"))
                .validate();
    }

    private static List<Error> faultsOf(String json) {
        return SCHEMA.validate(
                json,
                InputFormat.JSON,
                execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Provide
    Arbitrary<Report> reports() {
        return ReportArbitraries.reports();
    }

    @Provide
    Arbitrary<Locale> locales() {
        return ReportArbitraries.locales();
    }

    @ParameterizedTest
    @CsvSource({"sv, my-data-sv.json", "en, my-data-en.json"})
    void a_report_looks_as_the_picture_of_it(String language, String picture) throws IOException {
        Path folder = Path.of("src/test/resources/report-json");
        Report report =
                SamserviceJson.standard()
                        .read(Path.of("src/test/resources/report-text/my-data.json"))
                        .validate()
                        .toBuilder()
                        .libraryVersion("0.1.0")
                        .build();

        assertThat(ReportJson.in(Locale.forLanguageTag(language)).writeString(report))
                .isEqualTo(Files.readString(folder.resolve(picture)));
    }

    @Property(tries = 300)
    void any_report_keeps_to_the_schema(@ForAll("reports") Report report, @ForAll("locales") Locale locale) {
        assertThat(faultsOf(ReportJson.in(locale).writeString(report))).isEmpty();
    }

    @Property(tries = 100)
    void the_same_report_gives_the_same_bytes(@ForAll("reports") Report report, @ForAll("locales") Locale locale) {
        Report copy = Report.builder().from(report).build();

        assertThat(ReportJson.in(locale).write(copy))
                .isEqualTo(ReportJson.in(locale).write(report));
    }

    @Test
    void every_property_that_is_written_is_in_the_schema_and_every_one_in_the_schema_is_written() throws IOException {
        JsonNode schema = MAPPER.readTree(ReportJson.schema());
        JsonNode report = MAPPER.readTree(ENGLISH.writeString(faulty()));
        Set<String> inFindings = new TreeSet<>();
        report.get("findings").forEach(finding -> inFindings.addAll(finding.propertyNames()));

        assertThat(report.propertyNames())
                .containsExactlyInAnyOrderElementsOf(schema.get("properties").propertyNames());
        assertThat(report.get("counts").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        schema.at("/properties/counts/properties").propertyNames());
        assertThat(inFindings)
                .containsExactlyInAnyOrderElementsOf(
                        schema.at("/$defs/finding/properties").propertyNames());
    }

    @Test
    void every_property_of_the_schema_is_explained() throws IOException {
        for (String properties :
                List.of("/properties", "/properties/counts/properties", "/$defs/finding/properties", "/$defs")) {
            for (JsonNode property : MAPPER.readTree(ReportJson.schema()).at(properties)) {
                assertThat(property.path("title").asString()).isNotBlank();
                assertThat(property.path("description").asString()).endsWith(".");
            }
        }
    }

    @Test
    void the_schema_is_named_as_reports_name_it_and_is_a_schema() throws IOException {
        Schema schemaOfSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(MAPPER.readTree(ReportJson.schema()).get("$id").asString()).isEqualTo(ReportJson.SCHEMA_ID);
        assertThat(schemaOfSchemas.validate(ReportJson.schema(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "severity": "error"       | "severity": "fatal"       | enum
            "valid": false            | "valid": "no"             | type
            "code": "                 | "Code": "                 | required
            "pointer": "/             | "pointer": "              | pattern
            "evaluatedOn": "2024-03   | "evaluatedOn": "2024-33   | format
            "libraryVersion"          | "version"                 | required
            "error": 1                | "error": -1               | minimum
            "totals": {               | "totals": {"No bread": 1, | propertyNames
            "line":                   | "row":                    | dependentRequired
            "params": {               | "params": {"x": [],       | type
            """)
    void what_is_no_report_does_not_keep_to_the_schema(String good, String bad, String keyword) throws IOException {
        String report = Files.readString(Path.of("src/test/resources/report-json/my-data-en.json"));
        assertThat(report).contains(good);

        assertThat(faultsOf(report.replaceFirst(java.util.regex.Pattern.quote(good), bad)))
                .extracting(Error::getKeyword)
                .contains(keyword);
    }
}
