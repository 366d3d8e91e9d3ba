package se.samservice.examples.pipos;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Ids made of names, a number after those that were given before. */
final class Ids {

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    String next(String name) {
        String slug = Cells.slug(name);
        String id = slug;
        while (!given.add(id)) {
            id = slug + "-" + numbers.compute(slug, (key, before) -> before == null ? 2 : before + 1);
        }
        return id;
    }
}
