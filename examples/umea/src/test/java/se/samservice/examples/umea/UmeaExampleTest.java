package se.samservice.examples.umea;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UmeaExampleTest {

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private String umea = "";

    private record Outcome(int status, String out, String err) {}

    @BeforeEach
    void read_the_data() throws IOException {
        umea = resource("/umea.json");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = UmeaExampleTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }

    private Outcome run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--out";
        all[args.length + 1] = folder.resolve("out").toString();
        int status = UmeaExample.run(all, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        return new Outcome(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private Outcome runOn(String document) throws IOException {
        return run(
                "--file",
                Files.writeString(folder.resolve("data.json"), document).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void the_report_looks_as_the_picture_of_it(String language) throws IOException {
        Outcome outcome = run("--lang", language);

        assertThat(outcome.status).isZero();
        assertThat(outcome.err).isEmpty();
        assertThat(outcome.out.replaceFirst("(?m)^Samservice [^,]+", "Samservice <version>"))
                .isEqualTo(resource("report-" + language + ".txt"));
        assertThat(folder.resolve("out/report-" + language + ".txt")).hasContent(outcome.out);
        assertThat(folder.resolve("out/dataset.json")).hasContent(umea);
    }

    @Test
    void what_can_be_published_is_written_where_it_is_asked_for() throws IOException {
        Path open = folder.resolve("open");

        assertThat(run("--open-data", open.toString()).status).isZero();
        assertThat(open)
                .isDirectoryContaining("glob:**/dataset.json")
                .isDirectoryContaining("glob:**/places.geojson")
                .isDirectoryContaining("glob:**/places.jsonld")
                .isDirectoryContaining("glob:**/villages.csv");
        assertThat(open.resolve("shops.csv")).content().contains("2480,", "Botsmark");
    }

    @Test
    void faulty_data_is_not_published() throws IOException {
        Path open = folder.resolve("open");
        Path data = Files.writeString(folder.resolve("data.json"), umea.replace("\"2480\"", "\"9999\""));

        assertThat(run("--open-data", open.toString(), "--file", data.toString()).status)
                .isOne();
        assertThat(open).doesNotExist();
    }

    @Test
    void the_readme_shows_how_open_data_is_written() throws IOException {
        String code = Files.readString(Path.of("src/main/java/se/samservice/examples/umea/OpenDataFiles.java"));
        String snippet = code.substring(code.indexOf("// snippet:start") + 16, code.indexOf("// snippet:end"));

        assertThat(Files.readString(Path.of("../../README.md")))
                .contains("```java\n" + snippet.stripIndent().strip() + "\n```");
    }

    @Test
    void the_readme_shows_how_the_report_begins() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        String shown = readme.substring(readme.indexOf("```\nUmeå kommun") + 4);

        assertThat(resource("report-sv.txt")).startsWith(shown.substring(0, shown.indexOf("  …")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "code": "2480"              | "code": "2481"              | [municipality_name_against_code]
                    "code": "2480"              | "code": "9999"              | [unknown_municipality]
                    "code": "2480"              | "code": 2480                | [wrong_type]
                    "countyCode": "24"          | "countyCode": "23"          | [county_against_municipality]
                    "id": "botsmark"            | "id": "holmon"              | [duplicate_id]
                    "village": "botsmark"       | "village": "bottsmark"      | [dangling_reference]
                    "asOf": "2024-03-18",       | "asOf": "2024-03-18", "asOf": "2024-03-18", | [duplicate_property]
                    "asOf": "2024-03-18",       | "asOf": "2024-03-18", "as_of": 1,           | [unknown_property]
                    """)
    void a_fault_in_the_data_is_a_finding_that_names_the_place(String good, String bad, String expected)
            throws IOException {
        Outcome outcome = runOn(umea.replaceFirst(java.util.regex.Pattern.quote(good), bad));

        assertThat(outcome.out)
                .containsPattern("(?m)^(fel|varning)\\Q" + expected
                        + "\\E: .+\n --> \\Q" + folder.resolve("data.json")
                        + "\\E:[0-9]+:[0-9]+ /[a-zA-Z0-9/_]+.*\n *\\|\n[0-9]+ \\| .+\n *\\| *\\^\nhjälp: .+\n");
        assertThat(outcome.status).isEqualTo(1);
        assertThat(outcome.err).isEmpty();
    }

    @Test
    void the_annual_cycle_is_written_as_a_calendar() throws IOException {
        run();

        assertThat(Files.readString(folder.resolve("out/year-wheel-2024.ics")))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("SUMMARY:Lokal handlardag (någon gång i december)\r\n", "DTEND;VALUE=DATE:20250101\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    sv, 'Årshjul 2024, Umeå kommun'
                    en, 'Year wheel 2024, Umeå kommun'
                    """)
    void the_year_wheel_is_written_as_a_page_that_needs_nothing_beside_itself(String language, String title)
            throws IOException {
        run("--lang", language);

        assertThat(Files.readString(folder.resolve("out/year-wheel-2024.html")))
                .startsWith(
                        "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
                                + title + "</title>\n<meta name=\"viewport\" ")
                .containsOnlyOnce("<h1>" + title + "</h1>\n<figure lang=\"" + language + "\">")
                .doesNotContain("<script", "src=", "href", "@import", "url(", "Läge")
                .endsWith("</figure>\n</main>\n</body>\n</html>\n");
    }

    @Test
    void what_closings_would_have_meant_is_written_as_text_page_and_map() throws IOException {
        run();

        assertThat(folder.resolve("out/closings-2023.md")).hasContent(resource("closings-2023-sv.md"));
        assertThat(folder.resolve("out/closings-2023.html")).content().contains(resource("closings-2023-sv.html"));
        assertThat(folder.resolve("out/closings-2023.geojson")).hasContent(resource("closings-2023-sv.geojson"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Umeå", "[]", "{", "{\"asOf\": \"2024"})
    void what_is_no_dataset_ends_with_status_1_and_writes_no_dataset(String document) throws IOException {
        Outcome outcome = runOn(document);

        assertThat(outcome.status).isEqualTo(1);
        assertThat(outcome.out)
                .startsWith("\nfel[")
                .contains("\nGranskning av " + folder.resolve("data.json") + ": 1 fel\n");
        assertThat(folder.resolve("out/dataset.json")).doesNotExist();
    }

    @Test
    void a_missing_file_ends_with_status_2_and_one_line_that_names_it() {
        Outcome outcome = run("--file", folder.resolve("missing.json").toString());

        assertThat(outcome.status).isEqualTo(2);
        assertThat(outcome.err).isEqualTo("umea: No such file: " + folder.resolve("missing.json") + "\n");
        assertThat(outcome.out).isEmpty();
    }

    @Test
    void a_language_that_is_not_offered_ends_with_status_2() {
        Outcome outcome = run("--lang", "de");

        assertThat(outcome.status).isEqualTo(2);
        assertThat(outcome.err).startsWith("--lang is sv or en, not de");
    }

    @Test
    void help_tells_the_options() {
        assertThat(run("--help").out).contains("--file", "--lang", "--out", "Exit codes");
    }
}
