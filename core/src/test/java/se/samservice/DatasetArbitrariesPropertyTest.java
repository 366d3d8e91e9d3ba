package se.samservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import se.samservice.testkit.arbitrary.DatasetArbitraries;
import se.samservice.value.ExtraProperties;

/** Keeps the generator of datasets honest: an attribute it forgets would be tested nowhere. */
class DatasetArbitrariesPropertyTest {

    @Example
    void every_attribute_takes_different_values_and_is_given_and_left_out() {
        Map<String, Set<Object>> seen = new HashMap<>();

        drawn(300).forEach(dataset -> collect("", ServiceDataset.class, dataset, seen));

        assertThat(seen.keySet()).isEqualTo(Model.paths().keySet());
        seen.forEach((path, values) -> assertThat(values).as(path).hasSizeGreaterThan(1));
        Model.paths().forEach((path, attribute) -> {
            if (attribute.accessor().getReturnType() == Optional.class) {
                assertThat(seen.get(path)).as(path).contains(Optional.empty());
            } else if (attribute.accessor().getReturnType() == List.class) {
                assertThat(seen.get(path)).as(path).contains(List.of());
            }
        });
    }

    @Example
    void own_properties_stand_on_some_things_and_not_on_others() {
        Set<ExtraProperties> seen = new HashSet<>();

        drawn(400).forEach(dataset -> seen.add(dataset.getMunicipality().getExtraProperties()));

        assertThat(seen).contains(ExtraProperties.none()).hasSizeGreaterThan(10);
    }

    /** The same datasets in every run: what a generator reaches is a fact about it, not about the day's luck. */
    private static Stream<ServiceDataset> drawn(int number) {
        return DatasetArbitraries.datasets().generator(1000).stream(new Random(2480))
                .map(Shrinkable::value)
                .limit(number);
    }

    private static void collect(String path, Class<?> type, Object value, Map<String, Set<Object>> seen) {
        for (Model.Attribute attribute : Model.attributes(type)) {
            String here = path + "/" + attribute.name();
            Object content = attribute.of(value);
            seen.computeIfAbsent(here, any -> new HashSet<>()).add(content);
            if (attribute.elementClass().isSealed()) {
                elements(content).forEach(element -> {
                    Class<?> choice = element.getClass().getInterfaces()[0];
                    String name = choice.getSimpleName();
                    collect(
                            here + "/" + Character.toLowerCase(name.charAt(0)) + name.substring(1),
                            choice,
                            element,
                            seen);
                });
            } else if (Model.isValueType(attribute.elementClass())) {
                elements(content).forEach(element -> collect(here, attribute.elementClass(), element, seen));
            }
        }
    }

    private static List<?> elements(Object content) {
        if (content instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        return content instanceof List<?> list ? list : List.of(content);
    }

    @Property
    void a_writable_text_survives_utf_8(@ForAll("writableTexts") String text) {
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @Provide
    Arbitrary<String> writableTexts() {
        return DatasetArbitraries.writableTexts();
    }
}
