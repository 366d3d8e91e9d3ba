package se.samservice.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.change.ChangePath.Property;
import se.samservice.change.ChangePath.Thing;
import se.samservice.value.Coordinates;
import se.samservice.value.DatePeriod;
import se.samservice.value.ExtraProperties;
import se.samservice.value.Identified;
import se.samservice.value.LocalizedText;
import se.samservice.value.Season;
import se.samservice.value.YearDay;

/** Goes through two values side by side and notes what differs. */
final class Difference {

    static final Property EXTRAS = new Property("extraProperties");

    /** Types whose parts say nothing alone. */
    private static final Set<Class<?>> WHOLE =
            Set.of(LocalizedText.class, Coordinates.class, DatePeriod.class, Season.class, YearDay.class);

    private Difference() {}

    static List<Change> values(ValueType type, Object before, Object after, ChangePath path, Subject subject) {
        List<Change> changes = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            Object from = attribute.get(before);
            Object to = attribute.get(after);
            if (!from.equals(to)) {
                changes.addAll(attribute(attribute, from, to, path.at(new Property(attribute.property())), subject));
            }
        }
        ExtraProperties from = type.extraProperties(before);
        ExtraProperties to = type.extraProperties(after);
        if (!from.equals(to)) {
            changes.add(new AttributeChanged(path.at(EXTRAS), subject, from, to, true));
        }
        return changes;
    }

    private static List<Change> attribute(
            Attribute attribute, Object from, Object to, ChangePath path, Subject subject) {
        if (!attribute.isConfidential()) {
            if (from instanceof List<?> list && holdsThings(attribute)) {
                return things(list, (List<?>) to, path, subject);
            }
            Object one = from instanceof Optional<?> optional ? optional.orElse(null) : from;
            Object other = to instanceof Optional<?> optional ? optional.orElse(null) : to;
            if (one != null && other != null) {
                Optional<ValueType> type = ValueType.of(one.getClass()).filter(known -> !WHOLE.contains(known.type()));
                if (type.isPresent() && type.equals(ValueType.of(other.getClass()))) {
                    return values(type.get(), one, other, path, subject);
                }
            }
        }
        return List.of(new AttributeChanged(path, subject, from, to, attribute.isConfidential()));
    }

    static boolean holdsThings(Attribute attribute) {
        return attribute.elementType() instanceof Class<?> element && Identified.class.isAssignableFrom(element);
    }

    private static List<Change> things(List<?> before, List<?> after, ChangePath path, Subject owner) {
        Map<Thing, Listed> was = Listed.byId(before);
        Map<Thing, Listed> is = Listed.byId(after);
        List<Change> changes = new ArrayList<>();
        List<Thing> stayedFrom = was.keySet().stream().filter(is::containsKey).toList();
        List<Thing> stayedTo = is.keySet().stream().filter(was::containsKey).toList();
        if (!stayedFrom.equals(stayedTo)) {
            changes.add(new ThingsReordered(path, owner, stayedFrom, stayedTo));
        }
        MovedIds moved = new MovedIds(without(was, is), without(is, was));
        Set<Thing> all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        for (Thing key : all) {
            Listed old = was.get(key);
            Listed now = is.get(key);
            ChangePath here = path.at(key);
            if (old == null) {
                Listed added = Objects.requireNonNull(now);
                Subject subject = Subject.added(added.thing());
                changes.add(new ThingAdded(here, subject, added.thing(), added.index(), moved.oldIdOf(key)));
            } else if (now == null) {
                Subject subject = Subject.added(old.thing()).inverse();
                changes.add(new ThingRemoved(here, subject, old.thing(), old.index(), moved.newIdOf(key)));
            } else if (!old.thing().equals(now.thing())) {
                changes.addAll(thing(old.thing(), now.thing(), here));
            }
        }
        return changes;
    }

    private static List<Change> thing(Identified<?> before, Identified<?> after, ChangePath path) {
        ValueType type = ValueType.of(after.getClass()).orElseThrow();
        List<Change> changes = values(type, before, after, path, Subject.of(before, after));
        return StatusPattern.of(after)
                .map(pattern -> pattern.recognised(before, after, path.steps().size(), changes))
                .orElse(changes);
    }

    private static Map<Thing, Listed> without(Map<Thing, Listed> things, Map<Thing, Listed> others) {
        Map<Thing, Listed> rest = new TreeMap<>(things);
        rest.keySet().removeAll(others.keySet());
        return rest;
    }
}
