package se.samservice.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samservice.finding.Finding;
import se.samservice.finding.Severity;
import se.samservice.json.SamserviceJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the schema to the library on a document: both refuse the same places, as far as a schema can know. */
final class SchemaAgreement {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** About the structure. A whole number written 1.0 is one for a schema, and x- properties are the owner's own. */
    static final Set<String> STRUCTURAL = Set.of(
            "wrong_type", "null_value", "unknown_property", "missing_property", "unknown_token", "malformed_value");

    /** About single values. Half a surrogate pair in a text is beyond what patterns can tell. */
    static final Set<String> OF_VALUES = Set.of(
            "text_blank",
            "text_too_long",
            "text_unprintable",
            "id_malformed",
            "position_impossible",
            "number_negative",
            "number_too_small",
            "number_too_large",
            "list_empty",
            "municipality_code_malformed",
            "county_code_malformed",
            "settlement_code_malformed",
            "legacy_settlement_code_malformed",
            "schema_version_unsupported");

    /**
     * What a schema cannot know: faults of the text before it is JSON, and of two values together. To these come all rules
     * about what a dataset says, which can be regraded.
     */
    static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "json_empty",
            "json_too_large",
            "json_not_utf8",
            "json_truncated",
            "json_syntax",
            "json_limit",
            "json_trailing",
            "duplicate_property",
            "unknown_rule",
            "period_reversed");

    private SchemaAgreement() {}

    /** Every refusal of the schema is an error of ours, and every error of ours that a schema can know is refused. */
    static void check(String json) {
        List<Finding> findings = SamserviceJson.standard()
                .read(json.getBytes(StandardCharsets.UTF_8))
                .validate()
                .getFindings();
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR || isOfNewerVersion(finding))
                .toList();
        List<Refusal> refusals = Refusal.of(json);

        if (errors.stream().noneMatch(SchemaAgreement::endsTheReading)) {
            assertThat(untold(refusals, errors, MAPPER.readTree(json)))
                    .as("refused by the schema alone")
                    .isEmpty();
        }
        assertThat(unseen(errors, refusals)).as("refused by the library alone").isEmpty();
    }

    /** What a newer version has added is kept with a warning; the schema of that version knows it, ours does not. */
    private static boolean isOfNewerVersion(Finding finding) {
        return finding.getCode().equals("unknown_property_kept");
    }

    private static boolean endsTheReading(Finding error) {
        return error.getCode().startsWith("json_") || error.getCode().equals("schema_version_unsupported");
    }

    private static List<Refusal> untold(List<Refusal> refusals, List<Finding> errors, JsonNode document) {
        boolean isFaultyInStructure = errors.stream().anyMatch(error -> STRUCTURAL.contains(error.getCode()));
        // A malformed id is told where it is given, not where it is referred to.
        Set<String> malformedIds = errors.stream()
                .filter(error -> error.getCode().equals("id_malformed"))
                .map(error -> document.at(error.getPointer().toString()).asString())
                .collect(Collectors.toSet());
        Map<String, List<Finding>> byPlace =
                byPlaceAndAround(errors, error -> error.getPointer().toString());
        return refusals.stream()
                // What cannot be read is left out, and its values are not judged any more.
                .filter(refusal -> !isFaultyInStructure || refusal.isStructural())
                .filter(refusal -> near(refusal.pointer(), byPlace).noneMatch(refusal::isToldBy))
                .filter(refusal -> !malformedIds.contains(
                        document.at(refusal.pointer()).asString("").replaceFirst("^[a-zA-Z]+/", "")))
                .toList();
    }

    private static List<Finding> unseen(List<Finding> errors, List<Refusal> refusals) {
        Set<String> known =
                Stream.concat(STRUCTURAL.stream(), OF_VALUES.stream()).collect(Collectors.toSet());
        Map<String, List<Refusal>> byPlace = byPlaceAndAround(refusals, Refusal::pointer);
        return errors.stream()
                .filter(error -> known.contains(error.getCode()))
                .filter(error ->
                        near(error.getPointer().toString(), byPlace).noneMatch(refusal -> refusal.isToldBy(error)))
                .toList();
    }

    /** What stands at a place is also found at the one around it: the two sides differ by one step at most. */
    private static <T> Map<String, List<T>> byPlaceAndAround(List<T> all, Function<T, String> place) {
        Map<String, List<T>> byPlace = new HashMap<>();
        for (T one : all) {
            byPlace.computeIfAbsent(place.apply(one), key -> new ArrayList<>()).add(one);
            byPlace.computeIfAbsent(around(place.apply(one)), key -> new ArrayList<>())
                    .add(one);
        }
        return byPlace;
    }

    private static <T> Stream<T> near(String place, Map<String, List<T>> byPlace) {
        return Stream.of(place, around(place)).flatMap(key -> byPlace.getOrDefault(key, List.of()).stream());
    }

    private static String around(String place) {
        return place.substring(0, Math.max(0, place.lastIndexOf('/')));
    }
}
