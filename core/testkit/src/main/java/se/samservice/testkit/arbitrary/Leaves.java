package se.samservice.testkit.arbitrary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import se.samservice.shop.TimeOfDay;
import se.samservice.value.EntityRef;
import se.samservice.value.ExtraProperties;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.OpenCode;
import se.samservice.value.PartialDate;

/** What holds no attributes of its own. */
final class Leaves {

    private final Map<Class<?>, Arbitrary<?>> byType;
    private final Arbitrary<String> texts;

    /** Kept, since making one takes far longer than drawing from it. */
    private final Map<Class<?>, RandomGenerator<?>> generators = new ConcurrentHashMap<>();

    Leaves(Arbitrary<String> anyTexts, Arbitrary<LocalDate> days) {
        Arbitrary<String> texts = Swift.of(anyTexts);
        this.texts = texts;
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        Arbitrary<Integer> integers = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(-1, 400)), Tuple.of(1, Arbitraries.integers()));
        Arbitrary<Long> longs = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(-1, 400)), Tuple.of(1, Arbitraries.longs()));
        byType = Map.ofEntries(
                Map.entry(
                        String.class,
                        Arbitraries.frequencyOf(
                                Tuple.of(5, texts),
                                Tuple.of(1, Arbitraries.of("2480", "0180", "0000", "248", "24", "２４")))),
                Map.entry(boolean.class, flags),
                Map.entry(Boolean.class, flags),
                Map.entry(int.class, integers),
                Map.entry(Integer.class, integers),
                Map.entry(long.class, longs),
                Map.entry(Long.class, longs),
                Map.entry(double.class, degrees()),
                Map.entry(LocalDate.class, days),
                Map.entry(PartialDate.class, DatasetArbitraries.partialDates()),
                Map.entry(TimeOfDay.class, DatasetArbitraries.timesOfDay()),
                Map.entry(HalfYear.class, DatasetArbitraries.dates().map(HalfYear::from)),
                Map.entry(Id.class, ids(texts)),
                Map.entry(EntityRef.class, DatasetArbitraries.entityRefs()),
                Map.entry(ExtraProperties.class, ExtraArbitraries.ownProperties(texts)));
    }

    Object one(Class<?> type, Random random) {
        return generators
                .computeIfAbsent(type, any -> arbitrary(any).generator(1000))
                .next(random)
                .value();
    }

    private Arbitrary<?> arbitrary(Class<?> type) {
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        if (OpenCode.class.isAssignableFrom(type)) {
            return codes(type);
        }
        return Optional.<Arbitrary<?>>ofNullable(byType.get(type))
                .orElseThrow(() -> new IllegalStateException("No leaves of " + type));
    }

    private Arbitrary<?> codes(Class<?> type) {
        try {
            List<?> known = (List<?>) type.getMethod("known").invoke(null);
            var of = type.getMethod("of", String.class);
            return Arbitraries.frequencyOf(
                    Tuple.of(3, Arbitraries.of(known)), Tuple.of(1, texts.map(text -> invoke(of, text))));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.toString(), e);
        }
    }

    private static Object invoke(java.lang.reflect.Method method, String text) {
        try {
            return method.invoke(null, text);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method.toString(), e);
        }
    }

    private static Arbitrary<Double> degrees() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.doubles().between(-180, 180).ofScale(6)),
                Tuple.of(1, Arbitraries.of(0.0, -0.0, 1e-7, 7_088_000.5, Double.MIN_VALUE, -Double.MAX_VALUE)));
    }

    /** Ids of few things, so that some are shared and some lead somewhere, and malformed ones. */
    private static Arbitrary<Id<?>> ids(Arbitrary<String> texts) {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of("botsmark", "holmon", "sormjole", "overboda")), Tuple.of(1, texts))
                .map(text -> Id.of(text));
    }
}
