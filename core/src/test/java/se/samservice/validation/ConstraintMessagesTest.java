package se.samservice.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.MainClasses;
import se.samservice.Model;
import se.samservice.finding.Rule;
import se.samservice.value.Identified;

/** Holds the texts for other validators equal to the rules, and the rules to the constraints in use. */
class ConstraintMessagesTest {

    private static final String PREFIX = "se.samservice.constraint.";

    private static Map<String, String> texts(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream in =
                Objects.requireNonNull(ConstraintMessagesTest.class.getResourceAsStream("/" + file), file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> byKey = new HashMap<>();
        texts.forEach((key, text) -> byKey.put(key.toString(), text.toString()));
        return byKey;
    }

    private static Map<String, String> rules(Function<Rule, String> text) {
        return ConstraintRules.ALL.stream().collect(Collectors.toMap(rule -> PREFIX + rule.getCode(), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ContributorValidationMessages.properties", "ContributorValidationMessages_en.properties"})
    void other_validators_have_the_english_texts_of_the_rules_and_no_more(String file) throws IOException {
        assertThat(texts(file)).isEqualTo(rules(Rule::getMessageEn));
    }

    @Test
    void other_validators_have_the_swedish_texts_of_the_rules_and_no_more() throws IOException {
        assertThat(texts("ContributorValidationMessages_sv.properties")).isEqualTo(rules(Rule::getMessageSv));
    }

    @Test
    void every_constraint_in_use_has_a_rule_and_every_rule_a_constraint() {
        assertThat(messageKeysInUse()).isEqualTo(rules(Rule::getCode).keySet());
    }

    private static Set<String> messageKeysInUse() {
        return constraintsInUse()
                .flatMap(constraint ->
                        Stream.concat(Stream.of(message(constraint)), constants(constraint.annotationType())))
                .map(template -> template.substring(1, template.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The constraints on the types, accessors and elements of the model. */
    private static Stream<Annotation> constraintsInUse() {
        Stream<AnnotatedElement> attributes = Model.paths().values().stream()
                .flatMap(attribute -> Stream.of(attribute.accessor(), attribute.elementType()));
        Stream<AnnotatedElement> inherited = Arrays.stream(Identified.class.getMethods());
        return Stream.of(Model.valueTypes().stream(), attributes, inherited)
                .flatMap(elements -> elements)
                .flatMap(ConstraintMessagesTest::constraints);
    }

    private static Stream<Annotation> constraints(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class));
    }

    private static String message(Annotation constraint) {
        try {
            return (String) constraint.annotationType().getMethod("message").invoke(constraint);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(constraint.toString(), e);
        }
    }

    private static Stream<String> constants(Class<?> constraint) {
        return Arrays.stream(constraint.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(ConstraintMessagesTest::text);
    }

    private static String text(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new LinkageError(constant.toString(), e);
        }
    }

    @Test
    void every_constraint_of_the_library_is_in_use() {
        Set<Class<?>> used = constraintsInUse().map(Annotation::annotationType).collect(Collectors.toSet());

        assertThat(MainClasses.ALL.stream()
                        .filter(type -> type.isAnnotatedWith(Constraint.class))
                        .<Class<?>>map(JavaClass::reflect))
                .isNotEmpty()
                .isSubsetOf(used);
    }
}
