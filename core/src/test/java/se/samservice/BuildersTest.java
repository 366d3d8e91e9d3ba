package se.samservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samservice.Model.Attribute;
import se.samservice.place.Village;
import se.samservice.shop.Shop;
import se.samservice.testkit.Samples;
import se.samservice.value.Id;

/** What all builders have in common. */
class BuildersTest {

    static Stream<Class<?>> valueTypes() {
        return Model.valueTypes().stream();
    }

    @Test
    void a_shop_without_anything_lacks_its_id_name_village_and_kind() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Shop.builder().build())
                .withMessageContainingAll("Shop", "id", "name", "village", "kind");
    }

    @ParameterizedTest
    @MethodSource("valueTypes")
    void an_empty_builder_names_all_attributes_it_lacks_in_one_message(Class<?> type) throws Exception {
        List<String> required = Model.attributes(type).stream()
                .filter(BuildersTest::isRequired)
                .map(Attribute::name)
                .toList();
        Object builder = type.getMethod("builder").invoke(null);
        Method build = builder.getClass().getMethod("build");

        Throwable refusal = catchThrowable(() -> build.invoke(builder));

        if (required.isEmpty()) {
            assertThat(refusal).isNull();
        } else {
            assertThat(refusal).hasCauseInstanceOf(IllegalStateException.class);
            String message = String.valueOf(refusal.getCause());
            String missing = message.substring(message.indexOf('[') + 1, message.indexOf(']'));
            assertThat(missing.split(", ")).containsExactlyInAnyOrderElementsOf(required);
        }
    }

    private static boolean isRequired(Attribute attribute) {
        Class<?> type = attribute.accessor().getReturnType();
        return Modifier.isAbstract(attribute.accessor().getModifiers()) && type != Optional.class && type != List.class;
    }

    @ParameterizedTest
    @MethodSource("valueTypes")
    void a_value_type_starts_with_builder(Class<?> type) throws Exception {
        assertThat(type.getMethod("builder").getReturnType().getName()).isEqualTo(type.getName() + "Builder");
    }

    @Test
    void a_copy_through_a_builder_equals_the_original() {
        assertThat(Samples.dataset().toBuilder().build()).isEqualTo(Samples.dataset());
        assertThat(Samples.municipality().toBuilder().build()).isEqualTo(Samples.municipality());
        assertThat(Samples.source().toBuilder().build()).isEqualTo(Samples.source());
        assertThat(Samples.village().toBuilder().build()).isEqualTo(Samples.village());
        assertThat(Samples.settlementRecord().toBuilder().build()).isEqualTo(Samples.settlementRecord());
        assertThat(Samples.population().toBuilder().build()).isEqualTo(Samples.population());
        assertThat(Samples.shop().toBuilder().build()).isEqualTo(Samples.shop());
        assertThat(Samples.service().toBuilder().build()).isEqualTo(Samples.service());
        assertThat(Samples.openingHours().toBuilder().build()).isEqualTo(Samples.openingHours());
        assertThat(Samples.openingSpan().toBuilder().build()).isEqualTo(Samples.openingSpan());
        assertThat(Samples.need().toBuilder().build()).isEqualTo(Samples.need());
        assertThat(Samples.solution().toBuilder().build()).isEqualTo(Samples.solution());
    }

    @Test
    void values_that_differ_in_one_attribute_are_not_equal() {
        Village village = Samples.village();

        assertThat(village.toBuilder().name("Holmön").build()).isNotEqualTo(village);
        assertThat(village.toBuilder().aliases(List.of()).build()).isNotEqualTo(village);
        assertThat(village.toBuilder().islandWithoutFixedLink(true).build()).isNotEqualTo(village);
    }

    @Test
    void a_builder_that_goes_on_does_not_change_what_it_has_built() {
        var builder = Samples.village().toBuilder();
        Village before = builder.build();

        builder.name("Holmön").addAlias("Holmögadd").build();

        assertThat(before).isEqualTo(Samples.village());
    }

    @Test
    void lists_of_a_value_cannot_be_changed() {
        List<String> aliases = Samples.village().getAliases();

        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> aliases.add("Holmön"));
    }

    @Test
    void a_builder_judges_no_content() {
        Village village = Village.builder().id(Id.of("")).name("").build();

        assertThat(village.getName()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // null is what the test is about
    void a_builder_takes_no_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Village.builder().name(null))
                .withMessageContaining("name");
    }
}
