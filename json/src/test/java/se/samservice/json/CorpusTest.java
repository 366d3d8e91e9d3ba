package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samservice.ServiceDataset;
import se.samservice.finding.Finding;
import se.samservice.finding.Report;
import se.samservice.finding.Rule;
import se.samservice.json.binding.StructuralRules;
import se.samservice.testkit.ExpectedFinding;
import se.samservice.testkit.FaultyDocument;
import se.samservice.testkit.FaultyDocuments;
import se.samservice.testkit.ReportCheck;
import se.samservice.testkit.Samples;
import se.samservice.validation.RuleCatalogue;

/**
 * The faulty documents of the testkit: each is said to be exactly what its index says.
 *
 * <p>To add one, put it into the folder, write the index anew with {@code -Dsamservice.update=true} and look at what it
 * now says.
 */
final class CorpusTest {

    private static final Path FOLDER = Path.of("../core/testkit/src/main/resources/se/samservice/testkit/corpus");
    private static final Path INDEX = FOLDER.resolve("index.txt");
    private static final int FEWEST_DOCUMENTS = 120;

    static List<FaultyDocument> documents() {
        return FaultyDocuments.all();
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.equals(INDEX))
                    .map(file -> file.getFileName().toString().replaceFirst("[.]json$", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Report report(byte[] json) {
        return SamserviceJson.standard().read(json).validate();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everything_wrong_is_told_with_its_place_and_nothing_else(FaultyDocument document) {
        ReportCheck.of(report(document.bytes())).isAbout(document);
    }

    @Test
    void the_index_is_of_the_documents_in_the_folder() throws IOException {
        StringBuilder index = new StringBuilder();
        for (String name : names()) {
            for (Finding finding :
                    report(Files.readAllBytes(FOLDER.resolve(name + ".json"))).getFindings()) {
                index.append(name)
                        .append(' ')
                        .append(ExpectedFinding.of(finding))
                        .append('\n');
            }
        }
        if (Boolean.getBoolean("samservice.update")) {
            Files.writeString(INDEX, index);
        }

        assertThat(Files.readString(INDEX)).isEqualTo(index.toString());
    }

    @Test
    void every_document_is_faulty_and_has_its_expectation() throws IOException {
        assertThat(documents()).extracting(FaultyDocument::name).containsExactlyElementsOf(names());
    }

    @Test
    void a_document_is_found_by_its_name_and_by_the_rule_it_breaks() {
        FaultyDocument document = FaultyDocuments.named("rule-dangling-reference");

        assertThat(FaultyDocuments.breaking("dangling_reference")).contains(document);
        assertThatThrownBy(() -> FaultyDocuments.named("flawless")).hasMessageContaining("flawless");
    }

    @Test
    void a_check_shows_what_was_expected_and_refuses_data_that_never_was_a_text() {
        FaultyDocument document = FaultyDocuments.named("rule-dangling-reference");
        FaultyDocument other = FaultyDocuments.named("syntax-single-quotes");
        ServiceDataset built = Samples.dataset().toBuilder().shops(List.of()).build();

        assertThatThrownBy(() -> ReportCheck.of(report(document.bytes())).isAbout(other))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(other.name())
                .hasMessageContaining(other.expected().get(0).toString());
        assertThatThrownBy(() -> ReportCheck.of(built).isAbout(document)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_code_occurs() {
        Set<String> occurring = new TreeSet<>(ofDocumentsTooBigToKeep());
        for (FaultyDocument document : documents()) {
            document.expected().forEach(finding -> occurring.add(finding.code()));
        }

        assertThat(occurring)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                RuleCatalogue.rules().stream(), StructuralRules.ALL.stream())
                        .filter(rule -> !rule.equals(StructuralRules.UNKNOWN_RULE)) // of rule sets, not datasets
                        .filter(rule -> !rule.equals(StructuralRules.VERSION_UPGRADED)) // 1.0 is the first version
                        .map(Rule::getCode)
                        .collect(Collectors.toSet()));
    }

    private static List<String> ofDocumentsTooBigToKeep() {
        byte[] tooLarge = new byte[Limit.BYTES.standard() + 1];
        byte[] longText = "{\"$schema\": \"%s\"}"
                .formatted("å".repeat(Limit.STRING_LENGTH.standard() + 1))
                .getBytes(StandardCharsets.UTF_8);
        return Stream.of(tooLarge, longText)
                .flatMap(json -> report(json).getFindings().stream())
                .map(Finding::getCode)
                .toList();
    }

    @Test
    void there_are_many_documents() {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(FEWEST_DOCUMENTS);
    }
}
