package se.samservice.json;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samservice.json.binding.JsonFormat;

/**
 * How large a document may be, in every sense of {@link Limit}.
 *
 * <pre>{@code
 * SamserviceJson small = SamserviceJson.standard().limits(Limits.standard().with(Limit.BYTES, 1_000_000));
 * }</pre>
 *
 * <p>Immutable.
 */
public final class Limits {

    private static final Limits STANDARD = new Limits(standardValues());

    private final Map<Limit, Integer> values;

    private final JsonFormat counting;

    private final JsonFormat uncounted;

    private Limits(Map<Limit, Integer> values) {
        this.values = values;
        this.counting = new JsonFormat(Guard.of(this));
        this.uncounted = new JsonFormat(Guard.withoutTokens(this));
    }

    private static Map<Limit, Integer> standardValues() {
        Map<Limit, Integer> values = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            values.put(limit, limit.standard());
        }
        return values;
    }

    /**
     * The limits told at each {@link Limit}.
     *
     * @return the same ones each time
     */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * These limits with one of them values.
     *
     * @param limit which one
     * @param max how much is allowed, at least 1
     * @return new limits
     * @throws IllegalArgumentException if {@code max} is less than 1
     */
    public Limits with(Limit limit, int max) {
        Objects.requireNonNull(limit, "limit");
        if (max < 1) {
            throw new IllegalArgumentException("max must be at least 1, but is " + max);
        }
        Map<Limit, Integer> other = new EnumMap<>(values);
        other.put(limit, max);
        return new Limits(other);
    }

    /**
     * How much is allowed.
     *
     * @param limit of what
     * @return at least 1
     */
    public int max(Limit limit) {
        return Objects.requireNonNull(values.get(Objects.requireNonNull(limit, "limit")));
    }

    /** The token streams that hold to these limits. A token takes a byte or more, so few bytes need no counting. */
    JsonFormat format(int bytes) {
        return bytes > max(Limit.TOKENS) ? counting : uncounted;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Limits limits && values.equals(limits.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** All limits by name, for logs. */
    @Override
    public String toString() {
        return values.toString();
    }
}
