package se.samservice.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.change.ChangePath.Thing;
import se.samservice.value.Identified;

/** Things that went from a list and came back to it under another id, as far as name, village and kind tell. */
final class MovedIds {

    private static final Set<String> TELLING = Set.of("village", "villages", "kind");

    private final Map<Thing, String> to = new HashMap<>();
    private final Map<Thing, String> from = new HashMap<>();

    /** Of several that look the same, the first by id is paired with the first. */
    MovedIds(Map<Thing, Listed> removed, Map<Thing, Listed> added) {
        Map<List<Object>, Deque<Thing>> gone = new HashMap<>();
        removed.forEach((key, listed) -> looks(listed.thing())
                .ifPresent(looks ->
                        gone.computeIfAbsent(looks, any -> new ArrayDeque<>()).add(key)));
        added.forEach((key, listed) -> looks(listed.thing())
                .map(gone::get)
                .map(Deque::poll)
                .ifPresent(old -> {
                    to.put(old, key.id());
                    from.put(key, old.id());
                }));
    }

    private static Optional<List<Object>> looks(Identified<?> thing) {
        List<Attribute> attributes =
                ValueType.of(thing.getClass()).orElseThrow().attributes();
        if (attributes.stream().noneMatch(Subject::isName)) {
            return Optional.empty();
        }
        List<Object> looks = new ArrayList<>();
        attributes.stream()
                .filter(attribute -> Subject.isName(attribute) || TELLING.contains(attribute.property()))
                .forEach(attribute -> looks.add(attribute.get(thing)));
        return Optional.of(looks);
    }

    Optional<String> newIdOf(Thing removed) {
        return Optional.ofNullable(to.get(removed));
    }

    Optional<String> oldIdOf(Thing added) {
        return Optional.ofNullable(from.get(added));
    }
}
