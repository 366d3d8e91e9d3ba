package se.samservice.change;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samservice.change.ChangePath.Thing;
import se.samservice.value.Identified;

/** A thing and where in its list it stands. */
record Listed(Identified<?> thing, int index) {

    /** The things of a list in their order. Of things that share an id, the first is found with the first, and so on. */
    static Map<Thing, Listed> byId(List<?> list) {
        Map<Thing, Listed> things = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Object element : list) {
            Identified<?> thing = (Identified<?>) element;
            String id = thing.getId().value();
            things.put(new Thing(id, seen.merge(id, 1, Integer::sum)), new Listed(thing, things.size()));
        }
        return things;
    }
}
