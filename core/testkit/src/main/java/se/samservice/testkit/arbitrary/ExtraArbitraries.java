package se.samservice.testkit.arbitrary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import se.samservice.value.ExtraProperties;

/** Properties nobody knows, with every value of JSON in them. */
public final class ExtraArbitraries {

    private static final int LEVELS = 3;

    private ExtraArbitraries() {}

    /**
     * One or a few properties whose names begin with {@code x-}.
     *
     * @param texts what names and texts are made of
     * @return an arbitrary that draws them
     */
    public static Arbitrary<ExtraProperties> ownProperties(Arbitrary<String> texts) {
        Arbitrary<String> names = Swift.of(Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of("diarienummer", "karta", "a", "b")), Tuple.of(1, shortOnes(texts)))
                .map(name -> "x-" + name));
        return objects(names, values(texts), 1);
    }

    /**
     * Anything JSON can say, lists and objects up to three levels inside each other.
     *
     * @param texts what names and texts are made of
     * @return an arbitrary that draws them
     */
    public static Arbitrary<Object> values(Arbitrary<String> texts) {
        Arbitrary<String> names = Swift.of(shortOnes(texts));
        Arbitrary<Object> values = Arbitraries.oneOf(
                        Arrays.asList(texts, numbers(), Arbitraries.of(true, false), Arbitraries.of(1, -1, 45)))
                .map(value -> (Object) value)
                .injectNull(0.2);
        for (int level = 0; level < LEVELS; level++) {
            Arbitrary<Object> inner = Swift.of(values);
            values = Arbitraries.frequencyOf(
                    Tuple.of(3, inner),
                    Tuple.of(1, inner.list().ofMaxSize(3).map(list -> (Object) list)),
                    Tuple.of(1, objects(names, inner, 0).map(object -> (Object) object)));
        }
        return Swift.of(values);
    }

    private static Arbitrary<ExtraProperties> objects(Arbitrary<String> names, Arbitrary<Object> values, int fewest) {
        return Combinators.combine(
                        names.list().ofMinSize(fewest).ofMaxSize(3),
                        values.list().ofSize(3))
                .as(ExtraArbitraries::object);
    }

    private static ExtraProperties object(List<String> names, List<Object> values) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            properties.put(names.get(i), values.get(i));
        }
        return ExtraProperties.copyOf(properties);
    }

    /** The longest name that is read has 200 characters, and none holds half of a surrogate pair. */
    private static Arbitrary<String> shortOnes(Arbitrary<String> texts) {
        return texts.filter(text -> text.length() <= 150
                && text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.bigDecimals().between(BigDecimal.valueOf(-1e6), BigDecimal.valueOf(1e6))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                        "0",
                                        "0.0",
                                        "1.00",
                                        "1E+400",
                                        "-1.5E-400",
                                        "1E+2147483647",
                                        "9007199254740993",
                                        "123456789012345678901234567890")
                                .map(BigDecimal::new)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.bigIntegers()
                                                .between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40)),
                                        Arbitraries.integers().between(-500, 500))
                                .as(BigDecimal::new)));
    }
}
