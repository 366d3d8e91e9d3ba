package se.samservice.json.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;

final class PropertyOrderTest {

    @Test
    void every_type_has_a_line_and_every_line_a_type() throws IOException {
        Set<Class<?>> types = new LinkedHashSet<>();
        collect(ServiceDataset.class, types);

        assertThat(lines().stream().map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactlyInAnyOrderElementsOf(
                        types.stream().map(Class::getSimpleName).toList());
    }

    @Test
    void the_order_is_that_of_the_accessors_with_what_is_common_to_many_types_first_and_last() throws Exception {
        Set<Class<?>> types = new LinkedHashSet<>();
        collect(ServiceDataset.class, types);

        for (Class<?> type : types) {
            List<String> expected = declaredOrder(type);
            assertThat(ValueType.of(type).orElseThrow().attributes())
                    .as("Line of property-order.txt for " + type.getSimpleName())
                    .extracting(ValueType.Attribute::property)
                    .containsExactlyElementsOf(expected);
        }
    }

    /** HotSpot lists the fields of the generated class in the order of the accessors; good enough for a test. */
    private static List<String> declaredOrder(Class<?> type) throws ReflectiveOperationException {
        Class<?> builder = Class.forName(type.getName() + "Builder");
        Class<?> generated = Arrays.stream(builder.getDeclaredClasses())
                .filter(type::isAssignableFrom)
                .findFirst()
                .orElseThrow();
        List<String> names = Arrays.stream(generated.getDeclaredFields())
                .map(field -> field.getName())
                .filter(name -> hasAccessor(type, name))
                .map(name -> type == ServiceDataset.class && name.equals("schema") ? "$schema" : name)
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        if (names.remove("id")) {
            names.add(0, "id");
        }
        if (names.remove("sources")) {
            names.add(type == ServiceDataset.class ? names.indexOf("villages") : names.size(), "sources");
        }
        return names;
    }

    private static boolean hasAccessor(Class<?> type, String name) {
        String capitalised = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Arrays.stream(type.getMethods())
                .map(Method::getName)
                .anyMatch(method -> method.equals("get" + capitalised) || method.equals("is" + capitalised));
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                if (generic.getRawType() != se.samservice.value.Id.class) {
                    collect(argument, found);
                }
            }
        } else if (type instanceof Class<?> raw && raw.getName().startsWith("se.samservice.")) {
            ValueType.of(raw)
                    .filter(value -> found.add(raw))
                    .ifPresent(value -> value.attributes().forEach(attribute -> collect(attribute.type(), found)));
        }
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = PropertyOrder.class.getResourceAsStream("property-order.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
