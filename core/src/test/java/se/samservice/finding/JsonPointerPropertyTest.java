package se.samservice.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonPointerPropertyTest {

    @Provide
    Arbitrary<List<Object>> paths() {
        Arbitrary<Object> names = Arbitraries.of("shops", "x-a/b", "~", "", "1a", "10", "9", "09", "Ö");
        Arbitrary<Object> positions = Arbitraries.of(0, 1, 9, 10, 95, Integer.MAX_VALUE);
        return Arbitraries.oneOf(names, positions).list().ofMaxSize(3).withoutEdgeCases();
    }

    private static JsonPointer pointer(List<Object> path) {
        JsonPointer pointer = JsonPointer.ROOT;
        for (Object step : path) {
            pointer = step instanceof Integer index ? pointer.at(index) : pointer.at(step.toString());
        }
        return pointer;
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    @Property
    void the_text_leads_back_to_every_step(@ForAll("paths") List<Object> path) {
        String[] steps = pointer(path).toString().split("/", -1);

        assertThat(Arrays.stream(steps).skip(1).map(JsonPointerPropertyTest::unescaped))
                .containsExactlyElementsOf(path.stream().map(Object::toString).toList());
    }

    @Property(tries = 2000)
    void the_order_is_total_and_agrees_with_equality(
            @ForAll("paths") List<Object> a, @ForAll("paths") List<Object> b, @ForAll("paths") List<Object> c) {
        JsonPointer one = pointer(a);
        JsonPointer two = pointer(b);
        JsonPointer three = pointer(c);

        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
            assertThat(one).isLessThanOrEqualTo(three);
        }
    }
}
