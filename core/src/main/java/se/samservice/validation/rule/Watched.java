package se.samservice.validation.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samservice.validation.constraint.ConstraintChecks;

/** The types of values that are watched, and one walk to all of them. */
final class Watched {

    /** The walk that was made last. Hardly anybody changes rule sets, so it is nearly always the next one too. */
    private static volatile Way latest = Way.of(Set.of(), ConstraintChecks.none());

    /** A walk, the types it leads to, and what it holds them to. */
    private record Way(Set<Class<?>> types, ConstraintChecks checks, Walk<Object> walk) {

        static Way of(Set<Class<?>> types, ConstraintChecks checks) {
            return new Way(types, checks, Walk.toAny(types, checks));
        }
    }

    private final List<Watch<?>> watches = new ArrayList<>();

    <T> void add(Class<T> type, Walk.Visitor<? super T> visitor) {
        watches.add(new Watch<>(type, visitor));
    }

    /** Whether a constraint is broken or may be. */
    boolean show(Object root, ConstraintChecks checks) {
        boolean mayBeBroken = walk(checks).through(root, new Audience());
        watches.clear();
        return mayBeBroken;
    }

    private Walk<Object> walk(ConstraintChecks checks) {
        Set<Class<?>> types = watches.stream().map(Watch::type).collect(Collectors.toUnmodifiableSet());
        Way way = latest;
        if (way.checks() != checks || !way.types().equals(types)) {
            way = Way.of(types, checks);
            latest = way;
        }
        return way.walk();
    }

    /** Passes each value on to those who watch its class. */
    private final class Audience implements Walk.Listener {

        @SuppressWarnings({"unchecked", "rawtypes"}) // an array cannot be of a generic type
        private Walk.Visitor<Object>[] @Nullable [] byNumber = new Walk.Visitor[16][];

        @Override
        public void meet(Object value, int number, Place place) {
            for (Walk.Visitor<Object> visitor : visitors(value, number)) {
                visitor.visit(value, place);
            }
        }

        private Walk.Visitor<Object>[] visitors(Object value, int number) {
            if (number >= byNumber.length) {
                byNumber = Arrays.copyOf(byNumber, 2 * number);
            }
            Walk.Visitor<Object>[] known = byNumber[number];
            if (known == null) {
                known = visitorsOf(value.getClass());
                byNumber[number] = known;
            }
            return known;
        }
    }

    @SuppressWarnings("unchecked") // of the type that is watched
    private Walk.Visitor<Object>[] visitorsOf(Class<?> valueClass) {
        return watches.stream()
                .filter(watch -> watch.type().isAssignableFrom(valueClass))
                .map(Watch::visitor)
                .toArray(Walk.Visitor[]::new);
    }

    private record Watch<T>(Class<T> type, Walk.Visitor<? super T> visitor) {}
}
