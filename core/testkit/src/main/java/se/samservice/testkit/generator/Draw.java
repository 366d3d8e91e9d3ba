package se.samservice.testkit.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chance that repeats itself. {@link Random}, because its numbers are laid down for every JVM, which those of the newer
 * generators are not.
 */
final class Draw {

    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    /** Chance of its own for one part, so that the part can draw more without changing the others. */
    Draw another() {
        return new Draw(random.nextLong());
    }

    /** From first to last, both included. */
    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    boolean oneIn(int tries) {
        return random.nextInt(tries) == 0;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> shuffled(List<T> elements) {
        List<T> shuffled = new ArrayList<>(elements);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
