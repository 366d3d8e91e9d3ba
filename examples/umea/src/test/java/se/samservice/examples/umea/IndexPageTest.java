package se.samservice.examples.umea;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.finding.Finding;
import se.samservice.json.ReadResult;
import se.samservice.json.SamserviceJson;
import se.samservice.place.Village;
import se.samservice.value.LocalizedText;

final class IndexPageTest {

    private static final String HOSTILE = "</td><script>alert(1)</script> \" onload=\"x";

    private static ReadResult umea() throws IOException {
        try (InputStream in = IndexPageTest.class.getResourceAsStream("/umea.json")) {
            return SamserviceJson.standard().read(Objects.requireNonNull(in).readAllBytes());
        }
    }

    private static Document page(String language) throws IOException {
        ReadResult read = umea();
        return Jsoup.parse(ResultFiles.index(read.orElseThrow(), read.validate(), Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void the_page_fetches_nothing_and_runs_nothing(String language) throws IOException {
        Document page = page(language);

        assertThat(page.select("script, link, img, iframe, object, embed, [src], [onload], [onclick]"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("svg [href]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void the_contents_lead_to_every_part(String language) throws IOException {
        Document page = page(language);
        List<String> targets = page.select("nav a").eachAttr("href");

        assertThat(targets)
                .isEqualTo(page.select("section").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void every_village_and_every_kind_of_finding_is_there() throws IOException {
        Document page = page("en");
        ReadResult read = umea();

        assertThat(page.select("#service tbody th").eachText())
                .containsExactlyInAnyOrderElementsOf(read.orElseThrow().getVillages().stream()
                        .map(Village::getName)
                        .toList());
        assertThat(page.select("#findings tbody tr td:last-child").eachText())
                .containsAll(read.validate().getFindings().stream()
                        .map(finding -> finding.help(Locale.ENGLISH))
                        .distinct()
                        .toList());
    }

    @Test
    void more_of_the_same_kind_are_counted() throws IOException {
        ReadResult read = umea();
        Document page = page("en");
        for (String code : read.validate().getTotals().keySet()) {
            String help = read.validate().getFindings().stream()
                    .filter(finding -> finding.getCode().equals(code))
                    .map(finding -> finding.help(Locale.ENGLISH))
                    .findFirst()
                    .orElseThrow();
            int total = read.validate().getTotals().get(code);
            List<Element> rows = page.select("#findings tbody tr").stream()
                    .filter(row -> row.text().contains(help))
                    .toList();
            if (total > rows.size()) {
                assertThat(page.select("#findings td").eachText())
                        .as(code)
                        .contains("and " + (total - rows.size()) + " more of the same kind");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"sv, ● finns, Öppna behov", "en, ● offered, Open needs"})
    void the_page_is_in_one_language(String language, String mark, String heading) throws IOException {
        Document page = page(language);

        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("#service td").eachText()).contains(mark);
        assertThat(page.select("h2").eachText()).contains(heading);
    }

    @Test
    void text_from_data_is_never_markup() throws IOException {
        ServiceDataset umea = umea().orElseThrow();
        ServiceDataset hostile = umea.toBuilder()
                .villages(umea.getVillages().stream()
                        .map(village -> village.toBuilder().name(HOSTILE).build())
                        .toList())
                .needs(umea.getNeeds().stream()
                        .map(need -> need.toBuilder()
                                .title(LocalizedText.of(HOSTILE))
                                .build())
                        .toList())
                .build();

        Document page = Jsoup.parse(ResultFiles.index(
                hostile,
                SamserviceJson.standard()
                        .read(SamserviceJson.standard().writeString(hostile))
                        .validate(),
                Locale.ENGLISH));

        assertThat(page.select("script, [onload]")).isEmpty();
        assertThat(page.select("#service tbody th").eachText()).contains(HOSTILE);
        assertThat(page.select("#needs h3").eachText()).contains(HOSTILE);
    }

    @Test
    void a_dataset_without_needs_and_findings_says_so() throws IOException {
        ServiceDataset umea = umea().orElseThrow();
        ServiceDataset small = ServiceDataset.builder()
                .asOf(umea.getAsOf())
                .municipality(umea.getMunicipality())
                .build();
        Document page = Jsoup.parse(new IndexPage(
                        small,
                        SamserviceJson.standard().read("{}").validate().toBuilder()
                                .findings(List.<Finding>of())
                                .build(),
                        Locale.ENGLISH)
                .html());

        assertThat(page.select("#needs").text()).endsWith("No open needs.");
        assertThat(page.select("#findings").text()).endsWith("Nothing to remark on.");
    }
}
