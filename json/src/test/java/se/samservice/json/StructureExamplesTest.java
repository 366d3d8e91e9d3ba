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
import se.samservice.finding.Rule;
import se.samservice.json.binding.StructuralRules;
import se.samservice.validation.RuleCatalogue;

/** Every rule about documents has one document that breaks it, and nothing else, and a close neighbour that is read. */
final class StructureExamplesTest {

    static List<String> codes() {
        return StructuralRules.ALL.stream().map(Rule::getCode).toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_failing_document_breaks_the_rule_and_no_other(String code) throws IOException {
        StructureExample example = StructureExample.of(code);

        assertThat(StructureExample.read(code, example.failing()).getFindings())
                .extracting(StructureExample::brief)
                .containsExactly(code + " " + example.place());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_neighbour_is_read(String code) throws IOException {
        assertThat(StructureExample.read(code, StructureExample.of(code).passing())
                        .getFindings())
                .isEmpty();
    }

    @Test
    void every_example_belongs_to_a_rule() throws IOException {
        try (Stream<Path> files = Files.list(StructureExample.FOLDER)) {
            assertThat(Stream.concat(
                            files.map(file -> file.getFileName().toString().replace(".txt", "")),
                            StructureExample.MADE.keySet().stream()))
                    .containsExactlyInAnyOrderElementsOf(codes());
        }
    }

    @Test
    void the_catalogue_for_users_holds_the_rules_about_documents_and_those_about_datasets() {
        assertThat(SamserviceJson.rules())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(StructuralRules.ALL.stream(), RuleCatalogue.rules().stream())
                                .toList())
                .extracting(Rule::getCode)
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
