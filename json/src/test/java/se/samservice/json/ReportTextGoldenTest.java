package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.finding.Report;
import se.samservice.finding.ReportText;

/**
 * What people see of faulty documents, whole.
 *
 * <p>When texts have changed, look at what lies in {@code target/report-text} and take it over.
 */
final class ReportTextGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/report-text");

    private static String rendering(String document, String language) throws IOException {
        byte[] json = Files.readAllBytes(FOLDER.resolve(document + ".json"));
        Report report = SamserviceJson.standard().read(json).validate().toBuilder()
                .libraryVersion("0.1.0")
                .build();
        return ReportText.builder()
                .locale(Locale.forLanguageTag(language))
                .fileName(document + ".json")
                .source(new String(json, StandardCharsets.UTF_8))
                .build()
                .of(report);
    }

    @ParameterizedTest
    @CsvSource({"faulty, sv", "faulty, en", "broken, sv", "broken, en", "my-data, en"})
    void a_report_looks_as_the_picture_of_it(String document, String language) throws IOException {
        String name = document + "-" + language + ".txt";
        String text = rendering(document, language);
        Files.writeString(
                Files.createDirectories(Path.of("target", "report-text")).resolve(name), text);

        assertThat(text).isEqualTo(Files.readString(FOLDER.resolve(name)));
    }

    @Test
    void the_readme_shows_what_a_finding_looks_like() throws IOException {
        assertThat(Files.readString(Path.of("../README.md"))).contains("```\n" + rendering("my-data", "en") + "```\n");
    }
}
