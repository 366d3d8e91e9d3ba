package se.samservice.value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Properties of a JSON object that this library does not know, in their order (Swedish: <i>egna egenskaper</i>).
 *
 * <p>Begin the names of your own with {@code x-}: no version of the data format will ever use such a name. Any value of
 * JSON can be held: null, {@link String}, {@link Boolean}, {@link java.math.BigDecimal}, an unmodifiable {@link List} of such
 * values, or an object, which is held as {@code ExtraProperties} too. Nothing is converted or judged: nulls, the order
 * of names and the zeros at the end of a number survive reading and writing. Example:
 *
 * <pre>{@code
 * Village holmon = Village.builder()
 *         .id(Id.of("holmon"))
 *         .name("Holmön")
 *         .extraProperties(ExtraProperties.of("x-diarienummer", "KS-2023/117").with("x-farja", Map.of("minuter", 45)))
 *         .build();
 * }</pre>
 *
 * <p>Equal when the same names and values stand in the same order. Immutable.
 */
public final class ExtraProperties {

    /**
     * How many lists and objects may stand inside each other; deeper values are refused. The deepest value of the model
     * then still stays within the nesting that is read.
     */
    public static final int MAX_DEPTH = 20;

    private static final ExtraProperties NONE = new ExtraProperties(new LinkedHashMap<>());

    private final Map<String, @Nullable Object> properties;

    /** How many lists and objects stand inside each other in the deepest of the values. */
    private final int depth;

    private ExtraProperties(Map<String, @Nullable Object> normalised) {
        properties = Collections.unmodifiableMap(normalised);
        depth = deepest(normalised.values());
    }

    /**
     * No properties.
     *
     * @return the same one each time
     */
    public static ExtraProperties none() {
        return NONE;
    }

    /**
     * One property.
     *
     * @param name the name
     * @param value see {@link #copyOf(Map)}
     * @return the property
     * @throws IllegalArgumentException as {@link #copyOf(Map)} does
     */
    public static ExtraProperties of(String name, @Nullable Object value) {
        return NONE.with(name, value);
    }

    /**
     * The properties of a map, in the order in which the map gives them.
     *
     * @param properties names and values: what this class holds, other numbers, collections, and maps with texts as keys;
     *     numbers become {@link java.math.BigDecimal}, a {@code double} the shortest one that it can be told by
     * @return the properties
     * @throws IllegalArgumentException if JSON has no such value, as for infinite numbers, if a name holds half of a
     *     surrogate pair, or if lists and objects stand deeper inside each other than {@value #MAX_DEPTH}
     * @throws NullPointerException if a name is null
     */
    public static ExtraProperties copyOf(Map<String, ? extends @Nullable Object> properties) {
        return copyOf(properties, MAX_DEPTH);
    }

    private static ExtraProperties copyOf(Map<?, ?> properties, int room) {
        Map<String, @Nullable Object> normalised = new LinkedHashMap<>();
        properties.forEach((key, value) -> {
            if (!(Objects.requireNonNull(key, "name") instanceof String name)) {
                throw new IllegalArgumentException("A property is named by a text, not by "
                        + key.getClass().getName());
            }
            normalised.put(checked(name), normalise(name, value, room));
        });
        return normalised.isEmpty() ? NONE : new ExtraProperties(normalised);
    }

    /**
     * These properties and one more.
     *
     * @param name the name; if it is there already, its value is replaced where it stands
     * @param value see {@link #copyOf(Map)}
     * @return the properties
     * @throws IllegalArgumentException as {@link #copyOf(Map)} does
     */
    public ExtraProperties with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(properties);
        more.put(checked(Objects.requireNonNull(name, "name")), normalise(name, value, MAX_DEPTH));
        return new ExtraProperties(more);
    }

    /**
     * These properties without one of them.
     *
     * @param name the name
     * @return the others
     */
    public ExtraProperties without(String name) {
        if (!contains(name)) {
            return this;
        }
        Map<String, @Nullable Object> fewer = new LinkedHashMap<>(properties);
        fewer.remove(name);
        return fewer.isEmpty() ? NONE : new ExtraProperties(fewer);
    }

    /**
     * Whether there are none.
     *
     * @return true if there is no property
     */
    public boolean isEmpty() {
        return properties.isEmpty();
    }

    /**
     * Whether there is a property of a name, be it null.
     *
     * @param name the name
     * @return true if it is there
     */
    public boolean contains(String name) {
        return properties.containsKey(Objects.requireNonNull(name, "name"));
    }

    /**
     * The value of a property.
     *
     * @param name the name
     * @return the value; empty when there is no such property and when it is null
     */
    public Optional<Object> find(String name) {
        return Optional.ofNullable(properties.get(Objects.requireNonNull(name, "name")));
    }

    /**
     * All of them.
     *
     * @return an unmodifiable map in the order of the properties; objects in it are {@code ExtraProperties}
     */
    public Map<String, @Nullable Object> asMap() {
        return properties;
    }

    /** Parsers of JSON take half of a surrogate pair in a text, but not in a name. */
    private static String checked(String name) {
        if (name.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("Half of a surrogate pair in the name of a property: " + name);
        }
        return name;
    }

    private static @Nullable Object normalise(String name, @Nullable Object value, int room) {
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return ExactNumber.of(name, number);
        }
        if (value instanceof ExtraProperties object) {
            refuseIfDeeper(name, object.depth + 1, room);
            return object;
        }
        if (value instanceof Collection<?> collection) {
            refuseIfDeeper(name, 1, room);
            List<@Nullable Object> list = new ArrayList<>(collection.size());
            collection.forEach(element -> list.add(normalise(name, element, room - 1)));
            return Collections.unmodifiableList(list);
        }
        if (value instanceof Map<?, ?> map) {
            refuseIfDeeper(name, 1, room);
            return copyOf(map, room - 1);
        }
        throw new IllegalArgumentException(
                name + ": JSON has no " + value.getClass().getName() + "; give a text or a number");
    }

    private static void refuseIfDeeper(String name, int depth, int room) {
        if (depth > room) {
            throw new IllegalArgumentException(
                    name + ": more than " + MAX_DEPTH + " lists and objects stand inside each other");
        }
    }

    private static int deepest(Collection<?> values) {
        int deepest = 0;
        for (Object value : values) {
            if (value instanceof ExtraProperties object) {
                deepest = Math.max(deepest, 1 + object.depth);
            } else if (value instanceof List<?> list) {
                deepest = Math.max(deepest, 1 + deepest(list));
            }
        }
        return deepest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ExtraProperties that
                        && List.copyOf(properties.keySet()).equals(List.copyOf(that.properties.keySet()))
                        && properties.equals(that.properties));
    }

    @Override
    public int hashCode() {
        return properties.hashCode();
    }

    /** The names alone: the values are their owner's. */
    @Override
    public String toString() {
        return properties.keySet().toString();
    }
}
