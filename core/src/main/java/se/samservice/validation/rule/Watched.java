package se.samservice.validation.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samservice.ServiceDataset;

/** The types of values that are watched, and one walk to all of them. */
final class Watched {

    /** The walk that was made last. Hardly anybody changes rule sets, so it is nearly always the next one too. */
    private static volatile Way latest = new Way(Set.of(), Walk.toAny(Set.of()));

    /** A walk, and the types it leads to. */
    private record Way(Set<Class<?>> types, Walk<Object> walk) {}

    private final List<Watch<?>> watches = new ArrayList<>();

    <T> void add(Class<T> type, Walk.Visitor<? super T> visitor) {
        watches.add(new Watch<>(type, visitor));
    }

    void show(ServiceDataset dataset) {
        Map<Class<?>, List<Walk.Visitor<Object>>> byClass = new HashMap<>();
        walk().visit(dataset, (value, place) -> {
            List<Walk.Visitor<Object>> visitors = byClass.get(value.getClass());
            if (visitors == null) {
                visitors = visitors(value.getClass());
                byClass.put(value.getClass(), visitors);
            }
            for (int i = 0; i < visitors.size(); i++) { // a million times; an iterator each would be felt
                visitors.get(i).visit(value, place);
            }
        });
        watches.clear();
    }

    private Walk<Object> walk() {
        Set<Class<?>> types = watches.stream().map(Watch::type).collect(Collectors.toUnmodifiableSet());
        Way way = latest;
        if (!way.types().equals(types)) {
            way = new Way(types, Walk.toAny(types));
            latest = way;
        }
        return way.walk();
    }

    @SuppressWarnings("unchecked") // of the type that is watched
    private List<Walk.Visitor<Object>> visitors(Class<?> valueClass) {
        return watches.stream()
                .filter(watch -> watch.type().isAssignableFrom(valueClass))
                .map(watch -> (Walk.Visitor<Object>) watch.visitor())
                .toList();
    }

    private record Watch<T>(Class<T> type, Walk.Visitor<? super T> visitor) {}
}
