package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samservice.finding.Finding;
import se.samservice.finding.Rule;
import se.samservice.validation.RuleCatalogue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every rule has one example that breaks it, and nothing else, and a close neighbour that breaks nothing. */
final class RuleExamplesTest {

    private static final Path FOLDER = Path.of("src/test/resources/rule-examples");
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String BASE = """
            {"asOf": "2024-03-18", "municipality": {"code": "2480", "name": "Umeå", "countyCode": "24"}}
            """;

    static List<String> codes() {
        return RuleCatalogue.rules().stream().map(Rule::getCode).toList();
    }

    private static List<Finding> findings(String code, String part) throws IOException {
        ObjectNode document = (ObjectNode) MAPPER.readTree(BASE);
        JsonNode example = MAPPER.readTree(Files.readString(FOLDER.resolve(code + ".json")));
        document.setAll((ObjectNode) example.get(part));
        ReadResult read = SamserviceJson.standard().read(document.toString());
        assertThat(Documents.brief(read.report()))
                .as("%s of %s as JSON", part, code)
                .isEmpty();
        return read.validate().getFindings();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_failing_example_breaks_the_rule_and_no_other(String code) throws IOException {
        String pointer = MAPPER.readTree(Files.readString(FOLDER.resolve(code + ".json")))
                .get("finding")
                .asString();

        assertThat(findings(code, "failing"))
                .extracting(finding -> finding.getCode() + " " + finding.getPointer())
                .containsExactly(code + " " + pointer);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_neighbour_breaks_nothing(String code) throws IOException {
        assertThat(findings(code, "passing")).isEmpty();
    }

    @Test
    void every_example_belongs_to_a_rule() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(codes());
        }
    }
}
