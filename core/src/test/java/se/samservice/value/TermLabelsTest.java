package se.samservice.value;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samservice.MainClasses;
import se.samservice.shop.ShopChain;
import se.samservice.shop.ShopKind;

class TermLabelsTest {

    /** Every word this library knows, found among the compiled classes. */
    static Stream<Term> terms() {
        return vocabularies().flatMap(TermLabelsTest::words);
    }

    private static Stream<Class<?>> vocabularies() {
        return MainClasses.ALL.stream()
                .filter(type -> type.isAssignableTo(Term.class) && !type.isInterface())
                .<Class<?>>map(JavaClass::reflect);
    }

    private static Stream<Term> words(Class<?> vocabulary) {
        if (vocabulary.isEnum()) {
            return Arrays.stream(vocabulary.getEnumConstants()).map(Term.class::cast);
        }
        return known(vocabulary).stream();
    }

    private static List<Term> known(Class<?> vocabulary) {
        try {
            return ((List<?>) vocabulary.getMethod("known").invoke(null))
                    .stream().map(Term.class::cast).toList();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(vocabulary.toString(), e);
        }
    }

    private static ResourceBundle labels(Language language) {
        return ResourceBundle.getBundle("se.samservice.value.terms", language.locale());
    }

    private static String key(Term term) {
        Class<?> type = term instanceof Enum<?> constant ? constant.getDeclaringClass() : term.getClass();
        return type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT) + "." + term.token();
    }

    @ParameterizedTest
    @MethodSource("terms")
    void every_known_word_has_a_label_in_both_languages(Term term) {
        assertThat(labels(Language.SWEDISH).getString(key(term)))
                .isNotBlank()
                .isEqualTo(term.label(Language.SWEDISH.locale()));
        assertThat(labels(Language.ENGLISH).getString(key(term)))
                .isNotBlank()
                .isEqualTo(term.label(Language.ENGLISH.locale()));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void every_token_is_lower_snake_case(Term term) {
        assertThat(term.token()).matches("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    }

    @Test
    void no_label_is_left_over() {
        Set<String> keys = new HashSet<>(terms().map(TermLabelsTest::key).toList());

        assertThat(labels(Language.SWEDISH).keySet()).isEqualTo(keys);
        assertThat(labels(Language.ENGLISH).keySet()).isEqualTo(keys);
    }

    @Test
    void no_two_words_of_a_vocabulary_share_a_token() {
        assertThat(terms().map(TermLabelsTest::key)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("openCodes")
    void the_token_of_a_known_word_gives_the_known_word_back(Class<?> vocabulary) throws Exception {
        for (Term word : known(vocabulary)) {
            assertThat(vocabulary.getMethod("of", String.class).invoke(null, word.token()))
                    .isSameAs(word);
            assertThat(((OpenCode) word).isKnown()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("openCodes")
    void every_constant_of_an_open_vocabulary_is_among_the_known_words(Class<?> vocabulary) throws Exception {
        List<Term> constants = Arrays.stream(vocabulary.getFields())
                .filter(field -> field.getType() == vocabulary)
                .map(field -> {
                    try {
                        return (Term) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new LinkageError(field.toString(), e);
                    }
                })
                .toList();

        assertThat(known(vocabulary)).containsExactlyElementsOf(constants);
    }

    static Stream<Class<?>> openCodes() {
        return vocabularies().filter(OpenCode.class::isAssignableFrom);
    }

    @Test
    void an_unknown_word_is_kept_and_shown_as_its_token() {
        ShopChain chain = ShopChain.of("bybutik_nord");

        assertThat(chain.isKnown()).isFalse();
        assertThat(chain.token()).isEqualTo("bybutik_nord");
        assertThat(chain.label(Locale.ENGLISH)).isEqualTo("bybutik_nord");
        assertThat(chain).isEqualTo(ShopChain.of("bybutik_nord"));
    }

    @Test
    void a_word_of_one_vocabulary_does_not_take_the_label_of_another() {
        assertThat(ShopKind.FUEL.label(Locale.ENGLISH)).isEqualTo("Filling station");
        assertThat(ShopKind.of("recycling").label(Locale.ENGLISH)).isEqualTo("recycling");
    }
}
