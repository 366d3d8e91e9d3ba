package se.samservice.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where in a dataset something has changed: names of properties as in JSON, and ids instead of positions, so that it means
 * the same in both datasets. Example: {@code shops/handlarn-botsmark/openingHours/spans}.
 *
 * @param steps the way from the dataset; empty for the dataset itself
 */
public record ChangePath(List<Step> steps) {

    static final ChangePath ROOT = new ChangePath(List.of());

    /** One step of the way. */
    public sealed interface Step permits Property, Thing {}

    /**
     * Into an attribute.
     *
     * @param name what it is called in JSON; {@code extraProperties} for the owner's own properties
     */
    public record Property(String name) implements Step {

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * To a thing of a list.
     *
     * @param id its id
     * @param occurrence 1; in faulty data, where an id stands several times in a list, 2 for its second and so on
     */
    public record Thing(String id, int occurrence) implements Step, Comparable<Thing> {

        private static final Comparator<Thing> ORDER =
                Comparator.comparing(Thing::id).thenComparingInt(Thing::occurrence);

        @Override
        public int compareTo(Thing other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            String escaped = id.replace("~", "~0").replace("/", "~1");
            return occurrence == 1 ? escaped : escaped + "#" + occurrence;
        }
    }

    /**
     * Keeps a copy.
     *
     * @param steps the way from the dataset
     */
    public ChangePath {
        steps = List.copyOf(steps);
    }

    ChangePath at(Step step) {
        List<Step> further = new ArrayList<>(steps);
        further.add(step);
        return new ChangePath(further);
    }

    /** The steps with a slash between them; in ids, {@code ~} and {@code /} are written {@code ~0} and {@code ~1}. */
    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("/"));
    }
}
