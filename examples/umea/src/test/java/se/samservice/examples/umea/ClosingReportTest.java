package se.samservice.examples.umea;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What closings would have meant reads as the tables in the repository. */
final class ClosingReportTest {

    private static ClosingReport report(String language) throws IOException {
        return new ClosingReport(Kept.umea(), 2023, Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void the_table_reads_as_the_picture_of_it(String language) throws IOException {
        String name = "closings-2023-" + language;

        Kept.isKeptAs(Kept.document(name + ".md"), report(language).markdown());
        Kept.isKeptAs(Kept.document(name + ".html"), report(language).html(1));
        Kept.isKeptAs(
                Kept.document(name + ".geojson"), new String(report(language).layer(), UTF_8));
    }

    @Test
    void the_printed_table_labels_every_distance_and_tells_which_shop_really_closed() throws IOException {
        String text = report("sv").text();

        assertThat(text)
                .startsWith("\nOm ortens butik hade stängt under 2023\n")
                .contains("Handlarn i Botsmark         Ica Nära Matboa i Tavelsjö, 25,4 km, fågelvägen")
                .containsPattern("Botsmark .* stängde verkligen, 2023\n")
                .containsPattern("Holmön .* km, fågelvägen, över vatten\n")
                .containsPattern("Bodbyn +okänt ");
        assertThat(text.lines().filter(line -> line.contains(" km")))
                .hasSize(9)
                .allMatch(line -> line.contains("km, fågelvägen"));
    }

    @Test
    void the_readme_shows_how_the_printed_table_begins() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        String shown = readme.substring(readme.indexOf("```\nOm ortens butik") + 4);

        assertThat(report("sv").text()).startsWith("\n" + shown.substring(0, shown.indexOf("  …")));
    }

    @Test
    void in_a_later_year_the_closed_shop_is_no_longer_asked_for() throws IOException {
        assertThat(new ClosingReport(Kept.umea(), 2024, Locale.ENGLISH).text()).doesNotContain("Handlarn i Botsmark");
    }
}
