package se.samservice.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.finding.Rule;
import se.samservice.finding.Severity;
import se.samservice.json.SamserviceJson;
import se.samservice.json.binding.StructuralRules;
import se.samservice.testkit.FaultyDocument;
import se.samservice.testkit.FaultyDocuments;
import se.samservice.testkit.FullSample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents are refused by the schema where the library refuses them, as far as a schema can know. */
final class SchemaContractTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final ServiceDataset EVERYTHING = FullSample.dataset().toBuilder()
            .schemaVersion(ServiceDataset.SCHEMA_VERSION)
            .build();

    /** For a schema 1.0 and 1e0 are whole numbers. */
    private static final Set<String> FAULTS_OF_SPELLING =
            Set.of("wrong-type-exponent-for-whole-number", "wrong-type-fraction-for-whole-number");

    @Test
    void every_error_of_structure_or_of_one_value_is_known_to_the_schema_or_beyond_it() {
        List<String> judged = new ArrayList<>(SchemaAgreement.STRUCTURAL);
        judged.addAll(SchemaAgreement.OF_VALUES);
        judged.addAll(SchemaAgreement.BEYOND_A_SCHEMA);
        Stream<String> ofStructure = StructuralRules.ALL.stream()
                .filter(rule -> rule.getSeverity() == Severity.ERROR)
                .map(Rule::getCode);
        Stream<String> ofValues =
                ResourceBundle.getBundle("ContributorValidationMessages", Locale.ENGLISH).keySet().stream()
                        .map(key -> key.replace("se.samservice.constraint.", ""));

        assertThat(judged)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ofStructure, ofValues).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"umea", "exempelkommun"})
    void the_examples_are_accepted(String name) throws IOException {
        String json = Files.readString(Path.of("../examples/umea/data", name + ".json"));

        assertThat(Refusal.of(json)).isEmpty();
        assertThat(Refusal.withoutFormats(json)).isEmpty();
    }

    @Test
    void a_document_with_every_property_there_is_is_refused_only_where_it_is_faulty() {
        SchemaAgreement.check(SamserviceJson.standard().writeString(EVERYTHING));
    }

    /** Holds both to each other on variants of a document with every property, one for each depth. */
    private static void checkAtEveryDepth(BiFunction<JsonNode, Integer, JsonNode> variant) {
        byte[] everything = SamserviceJson.standard().write(EVERYTHING);
        for (int depth = 1; depth <= Faults.depth(MAPPER.readTree(everything)); depth++) {
            SchemaAgreement.check(
                    variant.apply(MAPPER.readTree(everything), depth).toString());
        }
    }

    @Test
    void what_is_missing_is_missed_by_both_or_neither() {
        checkAtEveryDepth(Faults::lacking);
    }

    @Test
    void what_is_too_much_is_refused_by_both_or_neither() {
        checkAtEveryDepth(Faults::adding);
    }

    @Test
    void what_is_the_owners_own_is_accepted_by_both_or_neither() {
        checkAtEveryDepth(Faults::addingOwn);
    }

    @ParameterizedTest
    @MethodSource("se.samservice.json.schema.Faults#values")
    void a_value_in_the_place_of_any_is_refused_by_both_or_neither(String value) {
        checkAtEveryDepth((document, depth) -> Faults.replacing(document, depth, value));
    }

    @ParameterizedTest
    @MethodSource("se.samservice.json.schema.Faults#numbers")
    void a_number_in_the_place_of_any_is_refused_by_both_or_neither(long number) {
        checkAtEveryDepth(
                (document, depth) -> Faults.replacing(document, depth, Long.toString(number), JsonNode::isNumber));
    }

    @ParameterizedTest
    @MethodSource("se.samservice.json.schema.Faults#lengths")
    void a_text_in_the_place_of_any_is_too_long_for_both_or_neither(int length) {
        for (String character : List.of("x", "🛒")) {
            String text = MAPPER.writeValueAsString(character.repeat(length));
            checkAtEveryDepth((document, depth) -> Faults.replacing(
                    document, depth, text, held -> held.asString("").equals("Text")));
        }
    }

    static List<FaultyDocument> faultyDocuments() {
        return FaultyDocuments.all();
    }

    @ParameterizedTest
    @MethodSource("faultyDocuments")
    void a_faulty_document_is_refused_where_the_schema_can_know(FaultyDocument document) {
        Optional<String> json = Faults.asJson(document.bytes());
        if (FAULTS_OF_SPELLING.contains(document.name())) {
            assertThat(Refusal.of(json.orElseThrow())).isEmpty();
        } else if (json.isPresent()) {
            SchemaAgreement.check(json.get());
        }
    }

    private static ObjectNode smallest() {
        ObjectNode document = MAPPER.createObjectNode().put("asOf", "2024-03-18");
        document.putObject("municipality")
                .put("code", "2480")
                .put("name", "Umeå")
                .put("countyCode", "24");
        return document;
    }

    static Set<String> ruleExamples() throws IOException {
        Set<String> examples = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/rule-examples"))) {
            files.forEach(file -> examples.add(file.toString()));
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("ruleExamples")
    void an_example_of_a_rule_is_refused_where_the_schema_can_know(String file) throws IOException {
        JsonNode example = MAPPER.readTree(Files.readString(Path.of(file)));
        for (String part : List.of("failing", "passing")) {
            ObjectNode document = smallest();
            document.setAll((ObjectNode) example.get(part));
            SchemaAgreement.check(document.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.7", "1.9999", "1.10000", "01.0", "1.00", "1", "1.0.0", "2.0", "0.9", "１.0", ""})
    void a_version_is_refused_by_both_or_neither(String version) {
        SchemaAgreement.check(smallest().put("schemaVersion", version).toString());
    }
}
