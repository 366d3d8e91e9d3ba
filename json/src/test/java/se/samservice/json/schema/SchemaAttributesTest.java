package se.samservice.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.constraints.NotEmpty;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samservice.ServiceDataset;
import se.samservice.attribute.Attribute;
import se.samservice.json.SamserviceJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every attribute of every type is in the schema, and nothing else is. */
final class SchemaAttributesTest {

    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(SamserviceJson.schema());

    static Stream<Class<?>> types() {
        return DatasetTypes.all().stream();
    }

    private static JsonNode definition(Class<?> type) {
        return type == ServiceDataset.class ? SCHEMA : SCHEMA.at("/$defs/" + decapitalised(type.getSimpleName()));
    }

    private static String decapitalised(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    @Test
    void the_schema_is_a_schema_and_is_named_as_documents_name_it() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(SamserviceJson.schema(), InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.get("$id").asString()).isEqualTo(ServiceDataset.SCHEMA);
        assertThat(ServiceDataset.SCHEMA).contains("/" + ServiceDataset.SCHEMA_VERSION + "/");
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_properties_of_a_type_are_its_attributes_and_no_others(Class<?> type) {
        List<String> attributes =
                DatasetTypes.attributes(type).stream().map(Attribute::property).toList();

        assertThat(definition(type).get("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(attributes);
        assertThat(definition(type).get("additionalProperties").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_property_is_required_if_nothing_can_be_built_or_be_valid_without_it(Class<?> type) {
        List<String> required = DatasetTypes.attributes(type).stream()
                .filter(SchemaAttributesTest::isRequired)
                .map(Attribute::property)
                .toList();

        assertThat(definition(type).path("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(required);
    }

    private static boolean isRequired(Attribute attribute) {
        return attribute.isRequired() || attribute.accessor().isAnnotationPresent(NotEmpty.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_property_has_the_kind_of_its_attribute(Class<?> type) {
        for (Attribute attribute : DatasetTypes.attributes(type)) {
            JsonNode property = definition(type).at("/properties/" + attribute.property());
            boolean isList = attribute.accessor().getReturnType() == List.class;
            JsonNode element = isList ? property.get("items") : property;

            assertThat(property.path("type").asString("").equals("array"))
                    .as(attribute.name())
                    .isEqualTo(isList);
            assertThat(element.has("type") || element.has("$ref"))
                    .as(attribute.name())
                    .isTrue();
            if (DatasetTypes.isValueType(attribute.elementType())) {
                assertThat(element.get("$ref").asString())
                        .isEqualTo("#/$defs/" + decapitalised(((Class<?>) attribute.elementType()).getSimpleName()));
            }
        }
    }

    @Test
    void whatever_is_defined_is_used_and_explained() {
        Set<String> used = new HashSet<>();
        for (JsonNode node : SCHEMA.findValues("$ref")) {
            used.add(node.asString().replace("#/$defs/", ""));
        }

        assertThat(SCHEMA.get("$defs").propertyNames()).containsExactlyInAnyOrderElementsOf(used);
        SCHEMA.get("$defs").forEach(SchemaAttributesTest::assertExplained);
        types().flatMap(type -> definition(type).get("properties").valueStream())
                .forEach(SchemaAttributesTest::assertExplained);
    }

    private static void assertExplained(JsonNode node) {
        assertThat(node.path("title").asString("")).isNotBlank();
        assertThat(node.path("description").asString("")).endsWith(".").doesNotContain("{", "null.", "Optional");
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_type_has_room_for_properties_of_the_owners_own(Class<?> type) {
        assertThat(definition(type).at("/patternProperties/^x-").booleanValue()).isTrue();
    }
}
