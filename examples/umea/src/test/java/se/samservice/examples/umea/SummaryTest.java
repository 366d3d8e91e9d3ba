package se.samservice.examples.umea;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.summary.HalfYearDraft;
import se.samservice.value.HalfYear;

/** The summaries that stand in the repository are what the code writes. */
final class SummaryTest {

    @TempDir
    private Path written = Path.of("set by JUnit");

    @ParameterizedTest
    @CsvSource({
        "2022-H2, sv", "2022-H2, en", "2023-H1, sv", "2023-H1, en",
        "2023-H2, sv", "2023-H2, en", "2024-H1, sv", "2024-H1, en"
    })
    void a_summary_reads_as_the_picture_of_it(String halfYear, String language) throws IOException {
        String document =
                HalfYearDraft.of(Kept.umea(), HalfYear.parse(halfYear)).toMarkdown(Locale.forLanguageTag(language));

        Kept.isKeptAs(Kept.document("summary-" + halfYear + "-" + language + ".md"), document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void the_overview_of_the_project_reads_as_the_picture_of_it(String language) throws IOException {
        String document = SummaryFiles.overview(Kept.umea()).orElseThrow().toMarkdown(Locale.forLanguageTag(language));

        Kept.isKeptAs(Kept.document("plan-overview-" + language + ".md"), document);
    }

    @Test
    void all_are_written_as_pages_that_need_nothing_beside_themselves() throws IOException {
        SummaryFiles.write(Kept.umea(), written);

        try (var files = Files.list(written)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .hasSize(20)
                    .contains("summary-2022-H2-sv.html", "summary-2024-H1-en.md", "plan-overview-sv.html");
        }
        assertThat(Files.readString(written.resolve("summary-2023-H2-sv.html")))
                .startsWith("<!DOCTYPE html>\n<html lang=\"sv\">\n<head>\n")
                .contains("<title>Halvårssummering 2023-H2, Umeå kommun</title>")
                .containsOnlyOnce("<h1>")
                .doesNotContain("<script", "src=", "href", "@import", "url(")
                .endsWith("</article>\n</main>\n</body>\n</html>\n");
        assertThat(Files.readString(written.resolve("plan-overview-en.html")))
                .containsOnlyOnce("<h1>")
                .contains("<svg ");
    }

    @Test
    void the_readme_shows_how_a_summary_begins() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        String shown = readme.substring(readme.indexOf("```markdown\n") + 12);
        String summary = HalfYearDraft.of(Kept.umea(), HalfYear.of(2023, 2)).toMarkdown(Locale.ENGLISH);

        for (String excerpt : shown.substring(0, shown.indexOf("```")).split("…\n", -1)) {
            assertThat(summary).contains(excerpt);
        }
    }
}
