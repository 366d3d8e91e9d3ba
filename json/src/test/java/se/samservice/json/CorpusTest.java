package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;

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
import se.samservice.finding.Finding;
import se.samservice.finding.Rule;
import se.samservice.json.binding.JsonFormat;
import se.samservice.json.binding.StructuralRules;
import se.samservice.validation.RuleCatalogue;

/**
 * Faulty documents as a municipality might send them, each beside the complete list of what is to be said about it.
 *
 * <p>A line of an {@code .expected} file is {@code code pointer line:column} with {@code -} for the whole document; the
 * lines stand in the order of the report.
 */
final class CorpusTest {

    private static final Path FOLDER = Path.of("src/test/resources/corpus");
    private static final int FEWEST_DOCUMENTS = 120;

    static List<String> names() throws IOException {
        return names(".json");
    }

    private static List<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> expected(String name) throws IOException {
        return Files.readAllLines(FOLDER.resolve(name + ".expected"));
    }

    private static String line(Finding finding) {
        String pointer = finding.getPointer().toString();
        return "%s %s %s"
                .formatted(
                        finding.getCode(),
                        pointer.isEmpty() ? "-" : pointer,
                        finding.getLocation().orElseThrow());
    }

    private static Stream<String> codes(byte[] json) {
        return SamserviceJson.standard().read(json).validate().getFindings().stream()
                .map(Finding::getCode);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void everything_wrong_is_told_with_its_place_and_nothing_else(String name) throws IOException {
        byte[] json = Files.readAllBytes(FOLDER.resolve(name + ".json"));

        assertThat(SamserviceJson.standard().read(json).validate().getFindings())
                .extracting(CorpusTest::line)
                .containsExactlyElementsOf(expected(name));
    }

    @Test
    void every_code_occurs() throws IOException {
        Set<String> occurring = new TreeSet<>();
        for (String name : names()) {
            expected(name).forEach(line -> occurring.add(line.substring(0, line.indexOf(' '))));
        }
        occurring.addAll(ofDocumentsTooBigToKeep());

        assertThat(occurring)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                RuleCatalogue.rules().stream(), StructuralRules.ALL.stream())
                        .filter(rule -> !rule.equals(StructuralRules.UNKNOWN_RULE)) // of rule sets, not datasets
                        .map(Rule::getCode)
                        .collect(Collectors.toSet()));
    }

    private static List<String> ofDocumentsTooBigToKeep() {
        byte[] tooLarge = new byte[SamserviceJson.MAX_BYTES + 1];
        byte[] longText = "{\"$schema\": \"%s\"}"
                .formatted("å".repeat(JsonFormat.MAX_STRING_LENGTH + 1))
                .getBytes(StandardCharsets.UTF_8);
        return Stream.of(tooLarge, longText).flatMap(CorpusTest::codes).toList();
    }

    @Test
    void every_document_has_its_expectation_and_the_other_way_round() throws IOException {
        assertThat(names(".expected")).containsExactlyElementsOf(names(".json"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files).hasSize(2 * names().size());
        }
    }

    @Test
    void every_document_is_faulty() throws IOException {
        for (String name : names()) {
            assertThat(expected(name)).as(name).isNotEmpty();
        }
    }

    @Test
    void there_are_many_documents() throws IOException {
        assertThat(names()).hasSizeGreaterThanOrEqualTo(FEWEST_DOCUMENTS);
    }
}
