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
