package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samservice.ServiceDataset;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.testkit.arbitrary.DatasetArbitraries;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever a newer version may add to any object, an older library passes it on; Jackson's trees are the judge. */
final class TolerantReadingPropertyTest {

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final List<String> NEWS = List.of(
            "{\"nytt\": null}",
            "{\"Id\": [1.50, null, [], {}], \"nytt\": {\"z\": 1, \"a\": {\"id\": [[\"\"]]}}}",
            "{\"\": \"\\ud83d\", \"$comment\": 123456789012345678901234567890, \"hållplats\": 1E+400}");

    @Provide
    Arbitrary<ServiceDataset> datasets() {
        return DatasetArbitraries.datasets();
    }

    @Property(tries = 100)
    void nothing_is_lost_between_reading_and_writing(
            @ForAll("datasets") ServiceDataset dataset, @ForAll Random random) {
        ObjectNode document = tree(SamserviceJson.standard().write(dataset));
        document.put("schemaVersion", random.nextBoolean() ? "1.0" : "1.9");
        int added = add(document, NEWS.get(0)) + addBelow(document, ServiceDataset.class, random);

        ReadResult read = reader(document).read(TREES.writeValueAsBytes(document));

        byte[] written = SamserviceJson.standard().write(read.orElseThrow());
        assertThat(tree(written)).isEqualTo(document);
        assertThat(read.report().getTotals()).containsEntry("unknown_property_kept", added);
        assertThat(SamserviceJson.standard()
                        .write(reader(document).read(written).orElseThrow()))
                .isEqualTo(written);
    }

    private static SamserviceJson reader(ObjectNode document) {
        boolean isNewer = document.get("schemaVersion").stringValue().equals("1.9");
        return isNewer ? SamserviceJson.standard() : SamserviceJson.standard().tolerant();
    }

    private static ObjectNode tree(byte[] json) {
        return (ObjectNode) TREES.readTree(json);
    }

    /** Adds news to some of the objects inside an object of a type; tells how many properties that makes. */
    private static int addBelow(ObjectNode object, Class<?> type, Random random) {
        int added = 0;
        for (Attribute attribute : ValueType.of(type).orElseThrow().attributes()) {
            JsonNode held = object.get(attribute.property());
            Class<?> element = raw(attribute.elementType());
            if (held == null || !(attribute.isChoice() || ValueType.of(element).isPresent())) {
                continue;
            }
            for (JsonNode value : held.isArray() ? held : List.of(held)) {
                Class<?> content = attribute.isChoice() ? chosen(element, value) : element;
                ObjectNode inner =
                        (ObjectNode) (attribute.isChoice() ? value.iterator().next() : value);
                added += addBelow(inner, content, random);
                added += random.nextInt(3) == 0 ? add(inner, NEWS.get(random.nextInt(NEWS.size()))) : 0;
            }
        }
        return added;
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static Class<?> chosen(Class<?> sealed, JsonNode choice) {
        return Stream.of(sealed.getPermittedSubclasses())
                .filter(type -> choice.has(ValueType.of(type).orElseThrow().choice()))
                .findFirst()
                .orElseThrow();
    }

    private static int add(ObjectNode object, String news) {
        ObjectNode added = (ObjectNode) TREES.readTree(news);
        added.properties().forEach(property -> object.set(property.getKey(), property.getValue()));
        return added.size();
    }
}
