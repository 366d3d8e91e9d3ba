package se.samservice.validation.rule;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds references that lead back to where they began. */
public final class Circle {

    private Circle() {}

    /**
     * The things from which following the references leads back to them. Each reference is followed once.
     *
     * @param <K> what a thing is known by
     * @param next the thing each thing refers to
     * @return the things on a circle
     */
    public static <K> Set<K> of(Map<K, K> next) {
        Set<K> onCircle = new HashSet<>();
        Set<K> done = new HashSet<>();
        for (K start : next.keySet()) {
            Set<K> way = new LinkedHashSet<>();
            @Nullable K thing = start;
            while (thing != null && !done.contains(thing) && way.add(thing)) {
                thing = next.get(thing);
            }
            if (thing != null && way.contains(thing)) {
                boolean reached = false;
                for (K passed : way) {
                    reached |= passed.equals(thing);
                    if (reached) {
                        onCircle.add(passed);
                    }
                }
            }
            done.addAll(way);
        }
        return onCircle;
    }
}
