package se.samservice.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samservice.Model;
import se.samservice.ServiceDataset;
import se.samservice.access.AccessThreshold;
import se.samservice.access.AccessThresholds;

final class AttributeOrderTest {

    /** Types with documents of their own. */
    private static final List<Class<?>> OUTSIDE_A_DATASET = List.of(AccessThreshold.class, AccessThresholds.class);

    /** Types that hold the sources themselves rather than naming them. */
    private static final List<Class<?>> LISTS_SOURCES = List.of(ServiceDataset.class, AccessThresholds.class);

    static List<Class<?>> valueTypes() {
        return Stream.concat(Model.valueTypes().stream(), OUTSIDE_A_DATASET.stream())
                .toList();
    }

    @Test
    void every_type_has_a_line_and_every_line_a_type() throws IOException {
        assertThat(lines().stream().map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactlyInAnyOrderElementsOf(
                        valueTypes().stream().map(Class::getSimpleName).toList());
    }

    @ParameterizedTest
    @MethodSource("valueTypes")
    void the_order_is_that_of_the_accessors_with_the_id_first_and_the_sources_last(Class<?> type)
            throws ReflectiveOperationException {
        List<String> expected = new java.util.ArrayList<>(declaredOrder(type));
        if (expected.remove("id")) {
            expected.add(0, "id");
        }
        if (!LISTS_SOURCES.contains(type) && expected.remove("sources")) {
            expected.add("sources");
        }

        assertThat(ValueType.of(type).orElseThrow().attributes())
                .as("Line of attributes.txt for %s", type.getSimpleName())
                .extracting(Attribute::name)
                .containsExactlyElementsOf(expected);
    }

    /** HotSpot lists the fields of the generated class in the order of the accessors; good enough for a test. */
    private static List<String> declaredOrder(Class<?> type) throws ReflectiveOperationException {
        Class<?> generated = Arrays.stream(
                        Class.forName(type.getName() + "Builder").getDeclaredClasses())
                .filter(type::isAssignableFrom)
                .findFirst()
                .orElseThrow();
        TreeSet<String> known = new TreeSet<>();
        Model.attributes(type).forEach(attribute -> known.add(attribute.name()));
        return Arrays.stream(generated.getDeclaredFields())
                .map(field -> field.getName())
                .filter(known::contains)
                .toList();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = AttributeOrder.class.getResourceAsStream("attributes.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
