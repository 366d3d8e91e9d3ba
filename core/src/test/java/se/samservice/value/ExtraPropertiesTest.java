package se.samservice.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.Model;
import se.samservice.attribute.ValueType;
import se.samservice.place.Village;
import se.samservice.testkit.FullSample;

final class ExtraPropertiesTest {

    private static final ExtraProperties SOME =
            ExtraProperties.of("x-a", 1).with("x-b", null).with("x-c", List.of(true, "c"));

    @Test
    void order_nulls_and_nesting_are_kept() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("z", null);
        inner.put("a", Arrays.asList(1, null, List.of()));
        ExtraProperties properties = SOME.with("x-0", inner);

        assertThat(properties.asMap().keySet()).containsExactly("x-a", "x-b", "x-c", "x-0");
        assertThat(properties.contains("x-b")).isTrue();
        assertThat(properties.find("x-b")).isEmpty();
        assertThat(properties.find("x-0")).contains(ExtraProperties.copyOf(inner));
        assertThat(((ExtraProperties) properties.find("x-0").orElseThrow()).asMap())
                .containsEntry("a", Arrays.asList(BigDecimal.ONE, null, List.of()));
    }

    @Test
    void a_name_that_is_there_keeps_its_place() {
        assertThat(SOME.with("x-a", "new").asMap().keySet()).containsExactly("x-a", "x-b", "x-c");
        assertThat(SOME.without("x-a").asMap().keySet()).containsExactly("x-b", "x-c");
        assertThat(SOME.without("x-d")).isSameAs(SOME);
    }

    @Test
    void nothing_is_one_shared_value() {
        assertThat(ExtraProperties.none().isEmpty()).isTrue();
        assertThat(ExtraProperties.copyOf(Map.of())).isSameAs(ExtraProperties.none());
        assertThat(ExtraProperties.of("x-a", 1).without("x-a")).isSameAs(ExtraProperties.none());
    }

    @Test
    void another_order_is_another_value() {
        ExtraProperties ab = ExtraProperties.of("a", 1).with("b", 2);
        ExtraProperties ba = ExtraProperties.of("b", 2).with("a", 1);

        assertThat(ab).isEqualTo(ExtraProperties.of("a", 1).with("b", 2)).isNotEqualTo(ba);
        assertThat(ExtraProperties.of("x", ab)).isNotEqualTo(ExtraProperties.of("x", ba));
        assertThat(ab).hasSameHashCodeAs(ExtraProperties.of("a", 1).with("b", 2));
        assertThat(ExtraProperties.of("a", new BigDecimal("1.0"))).isNotEqualTo(ExtraProperties.of("a", 1));
    }

    @Test
    void what_is_given_may_change_afterwards() {
        List<Object> list = new ArrayList<>(List.of(1));
        Map<String, Object> map = new LinkedHashMap<>(Map.of("x-a", list));
        ExtraProperties properties = ExtraProperties.copyOf(map);

        list.add(2);
        map.clear();

        assertThat(properties).isEqualTo(ExtraProperties.of("x-a", List.of(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1.0, 1",
        "-0.0, 0",
        "100.0, 100",
        "2.0E-3, 0.002",
        "9007199254740993, 9007199254740992",
        "2.2250738585072014E-308, 2.2250738585072014E-308",
        "1.7976931348623157E308, 1.7976931348623157E+308",
        "4.9E-324, 4.94065645841247E-324",
        "1E300, 1E+300",
        "2.0E23, 2E+23"
    })
    void a_double_becomes_the_same_few_digits_on_every_jvm(double given, String expected) {
        BigDecimal held = (BigDecimal) ExtraProperties.of("x", given).find("x").orElseThrow();

        assertThat(held).hasToString(expected);
        assertThat(held.doubleValue()).isEqualTo(given + 0.0);
    }

    @Test
    void other_numbers_keep_their_value() {
        assertThat(ExtraProperties.of("x", 0.1f)).isEqualTo(ExtraProperties.of("x", new BigDecimal("0.1")));
        assertThat(ExtraProperties.of("x", Long.MIN_VALUE))
                .isEqualTo(ExtraProperties.of("x", BigInteger.valueOf(Long.MIN_VALUE)));
        assertThat(ExtraProperties.of("x", (byte) 7)).isEqualTo(ExtraProperties.of("x", 7));
    }

    static List<Object> whatJsonCannotSay() {
        return List.of(
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Float.NEGATIVE_INFINITY,
                new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE),
                LocalDate.of(2024, 3, 18),
                Path.of("a"),
                Map.of(1, "a"),
                List.of(List.of(Double.NaN)));
    }

    @ParameterizedTest
    @MethodSource("whatJsonCannotSay")
    void what_json_cannot_say_is_refused(Object value) {
        assertThatIllegalArgumentException().isThrownBy(() -> ExtraProperties.of("x-a", value));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what the test is about
    void a_name_is_not_null() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(null, 1);

        assertThatNullPointerException()
                .isThrownBy(() -> ExtraProperties.copyOf(map))
                .withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> SOME.with(null, 1)).withMessage("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-\uD83D", "\uDED2\uD83D"})
    void a_name_holds_whole_characters(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> ExtraProperties.of(name, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> ExtraProperties.copyOf(Map.of("x-a", Map.of(name, 1))));
        assertThat(ExtraProperties.of("x-\uD83D\uDED2", "\uD83D").isEmpty()).isFalse();
    }

    @Test
    void twenty_levels_can_stand_inside_each_other_and_no_more() {
        Object deepest = "x";
        for (int i = 0; i < ExtraProperties.MAX_DEPTH; i++) {
            deepest = i % 2 == 0 ? List.of(deepest) : ExtraProperties.of("a", deepest);
        }
        Object held = ExtraProperties.of("x-a", deepest);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtraProperties.of("x-a", held))
                .withMessageContaining("x-a")
                .withMessageContaining("20");
        List<Object> endless = new ArrayList<>();
        endless.add(endless);
        assertThatIllegalArgumentException().isThrownBy(() -> ExtraProperties.of("x-a", endless));
    }

    @Test
    void the_text_tells_names_only() {
        assertThat(ExtraProperties.of("x-a", "SECRET")).hasToString("[x-a]");
    }

    static List<Class<?>> valueTypes() {
        return List.copyOf(Model.valueTypes());
    }

    @ParameterizedTest
    @MethodSource("valueTypes")
    void every_value_type_carries_them_through_a_copy_and_tells_them_to_nobody(Class<?> type) throws Exception {
        assertThat(Extensible.class).isAssignableFrom(type);
        ValueType known = ValueType.of(type).orElseThrow();
        Object sample = FullSample.value(type);

        assertThat(known.extraProperties(sample).isEmpty()).isTrue();

        Object builder = type.getMethod("toBuilder").invoke(sample);
        known.setExtraProperties(builder, ExtraProperties.of("x-a", "SECRET"));
        Object extended = known.build(builder);

        assertThat(extended).isNotEqualTo(sample);
        assertThat(extended.toString()).isEqualTo(sample.toString());
        assertThat(known.extraProperties(known.build(type.getMethod("toBuilder").invoke(extended))))
                .isEqualTo(ExtraProperties.of("x-a", "SECRET"));
    }

    @Test
    void a_builder_takes_them_once_as_a_whole() {
        Village village = Village.builder()
                .id(Id.of("holmon"))
                .name("Holmön")
                .extraProperties(SOME)
                .extraProperties(ExtraProperties.of("x-d", 4))
                .build();

        assertThat(village.getExtraProperties()).isEqualTo(ExtraProperties.of("x-d", 4));
    }
}
