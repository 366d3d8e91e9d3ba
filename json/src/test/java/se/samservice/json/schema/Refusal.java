package se.samservice.json.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.samservice.finding.Finding;
import se.samservice.json.SamserviceJson;

/**
 * Something a schema refuses.
 *
 * @param pointer the value that is refused
 * @param keyword what refuses it
 * @param property the one that is missing or too many, or an empty text
 */
record Refusal(String pointer, String keyword, String property) {

    private static final Schema DATASET = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SamserviceJson.schema(), InputFormat.JSON);

    private static final Pattern DEGREES = Pattern.compile("/(latitude|longitude)$");

    /** Those for which nothing of the content matters; they hold however faulty the rest of a document is. */
    private static final Set<String> STRUCTURAL =
            Set.of("type", "additionalProperties", "enum", "minProperties", "maxProperties");

    /** What the schema of datasets refuses in a document. */
    static List<Refusal> of(String json) {
        return of(DATASET, json, true);
    }

    /** What the schema of datasets refuses when {@code format} is a mere annotation. */
    static List<Refusal> withoutFormats(String json) {
        return of(DATASET, json, false);
    }

    static List<Refusal> of(Schema schema, String json, boolean formats) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(formats)))
                .stream()
                .map(Refusal::of)
                .distinct()
                .toList();
    }

    private static Refusal of(Error error) {
        return new Refusal(
                error.getInstanceLocation().toString(),
                error.getKeyword(),
                error.getProperty() == null ? "" : error.getProperty());
    }

    boolean isStructural() {
        return STRUCTURAL.contains(keyword);
    }

    /** Whether a finding tells the same as this. */
    boolean isToldBy(Finding finding) {
        String place = finding.getPointer().toString();
        return switch (keyword) {
            case "additionalProperties" -> place.equals(pointer + "/" + escaped(property));
            case "required" ->
                place.equals(pointer + "/" + property)
                        || (place.equals(pointer)
                                && property.equals(finding.getParams().get("property")));
            case "minProperties", "maxProperties" -> place.equals(pointer) || place.startsWith(pointer + "/");
            case "minimum", "maximum" ->
                place.equals(pointer) || place.equals(DEGREES.matcher(pointer).replaceFirst(""));
            default -> place.equals(pointer);
        };
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
