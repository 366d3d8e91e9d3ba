package se.samservice.testkit.arbitrary;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Draws the same as an arbitrary made of many others, in a fraction of the time: jqwik looks up the generator of each of
 * them anew for every value, and this keeps it. What is drawn does not shrink.
 *
 * @param <T> what is drawn
 */
final class Swift<T> {

    private final Arbitrary<? extends T> arbitrary;
    private @Nullable RandomGenerator<? extends T> generator;

    private Swift(Arbitrary<? extends T> arbitrary) {
        this.arbitrary = arbitrary;
    }

    static <T> Arbitrary<T> of(Arbitrary<? extends T> arbitrary) {
        Swift<T> swift = new Swift<>(arbitrary);
        return Arbitraries.randomValue(swift::next);
    }

    /** The generator is made here and not before: jqwik allows it only while a property runs. */
    private synchronized T next(Random random) {
        RandomGenerator<? extends T> known = generator;
        if (known == null) {
            known = arbitrary.generator(1000);
            generator = known;
        }
        return known.next(random).value();
    }
}
