package se.samservice.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.change.ChangePath.Property;
import se.samservice.change.ChangePath.Step;
import se.samservice.change.ChangePath.Thing;
import se.samservice.value.ExtraProperties;

/** Makes a value with changes in it from one without. Each change must find what it changes as it was. */
final class Patch {

    private Patch() {}

    static Object of(Object value, List<Change> changes) {
        return value(value, changes.stream().flatMap(Patch::parts).toList(), 0);
    }

    private static Stream<? extends Change> parts(Change change) {
        return change instanceof StatusMoved moved ? moved.parts().stream() : Stream.of(change);
    }

    private static Object value(Object value, List<? extends Change> changes, int depth) {
        ValueType type = ValueType.of(value.getClass()).orElseThrow(() -> unfit(changes.get(0)));
        Map<Step, List<Change>> byProperty = byStep(changes, depth);
        Object builder = type.newBuilder();
        for (Attribute attribute : type.attributes()) {
            List<Change> own = byProperty.remove(new Property(attribute.property()));
            Object held = attribute.get(value);
            attribute.set(builder, own == null ? held : content(held, own, depth + 1));
        }
        List<Change> own = byProperty.remove(Difference.EXTRAS);
        ExtraProperties extras = type.extraProperties(value);
        type.setExtraProperties(builder, own == null ? extras : (ExtraProperties) content(extras, own, depth + 1));
        byProperty.values().stream().findFirst().ifPresent(left -> {
            throw unfit(left.get(0));
        });
        return type.build(builder);
    }

    private static Object content(Object held, List<Change> changes, int depth) {
        Change first = changes.get(0);
        if (first instanceof AttributeChanged changed && first.path().steps().size() == depth) {
            if (!held.equals(changed.from())) {
                throw unfit(first);
            }
            return changed.to();
        }
        if (held instanceof List<?> list) {
            return things(list, changes, depth);
        }
        if (held instanceof Optional<?> optional) {
            return Optional.of(value(optional.orElseThrow(() -> unfit(first)), changes, depth));
        }
        return value(held, changes, depth);
    }

    private static List<Object> things(List<?> list, List<Change> changes, int depth) {
        Map<Thing, Object> things = new LinkedHashMap<>();
        Listed.byId(list).forEach((key, listed) -> things.put(key, listed.thing()));
        List<Change> inside = new ArrayList<>();
        List<ThingAdded> added = new ArrayList<>();
        List<ThingsReordered> reordered = new ArrayList<>();
        for (Change change : changes) {
            boolean here = change.path().steps().size() == depth + 1;
            if (change instanceof ThingsReordered order && change.path().steps().size() == depth) {
                reordered.add(order);
            } else if (change instanceof ThingAdded add && here) {
                added.add(add);
            } else if (change instanceof ThingRemoved removed && here) {
                if (!things.remove(key(change, depth), removed.thing())) {
                    throw unfit(change);
                }
            } else {
                inside.add(change);
            }
        }
        byStep(inside, depth).forEach((key, own) -> {
            Object thing = things.get(key);
            if (thing == null) {
                throw unfit(own.get(0));
            }
            things.put((Thing) key, value(thing, own, depth + 1));
        });
        reordered.forEach(order -> reorder(things, order));
        return with(things, added, depth);
    }

    private static void reorder(Map<Thing, Object> things, ThingsReordered order) {
        if (!List.copyOf(things.keySet()).equals(order.from()) || !new HashSet<>(order.to()).equals(things.keySet())) {
            throw unfit(order);
        }
        Map<Thing, Object> before = new LinkedHashMap<>(things);
        things.clear();
        order.to().forEach(key -> things.put(key, before.get(key)));
    }

    private static List<Object> with(Map<Thing, Object> things, List<ThingAdded> added, int depth) {
        List<Object> list = new ArrayList<>(things.size() + added.size());
        Map<Integer, Object> places = new LinkedHashMap<>();
        added.stream().sorted(Comparator.comparingInt(ThingAdded::index)).forEach(add -> {
            if (things.containsKey(key(add, depth))) {
                throw unfit(add);
            }
            places.put(add.index(), add.thing());
        });
        for (Object stayed : things.values()) {
            while (places.containsKey(list.size())) {
                list.add(places.remove(list.size()));
            }
            list.add(stayed);
        }
        list.addAll(places.values());
        return list;
    }

    private static Step key(Change change, int depth) {
        return change.path().steps().get(depth);
    }

    private static Map<Step, List<Change>> byStep(List<? extends Change> changes, int depth) {
        Map<Step, List<Change>> byStep = new LinkedHashMap<>();
        for (Change change : changes) {
            byStep.computeIfAbsent(key(change, depth), any -> new ArrayList<>()).add(change);
        }
        return byStep;
    }

    private static IllegalArgumentException unfit(Change change) {
        return new IllegalArgumentException("The dataset is not as it was before the change at " + change.path());
    }
}
