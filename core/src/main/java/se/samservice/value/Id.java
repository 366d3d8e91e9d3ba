package se.samservice.value;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The stable identity of a thing of kind {@code T}, such as {@code botsmark}, and the way to refer to it.
 *
 * <p>An id says nothing but who is meant. It is chosen once, never reused for something else, and survives a change of
 * name, of owner or of settlement class. The type parameter keeps an {@code Id<Village>} out of the places where an
 * {@code Id<Shop>} belongs; it leaves no trace at run time or in JSON, where an id is a plain string.
 *
 * <p>Any text can be held, so that faulty data can be loaded and reported; {@link Identifier} says what a good id looks
 * like.
 *
 * @param <T> the kind of thing that is identified
 * @param value the text of the id, not null
 */
@SuppressWarnings("UnusedTypeParameter") // it is there for the compiler alone
public record Id<T>(String value) implements Comparable<Id<?>> {

    /**
     * Holds the text as it is.
     *
     * @param value the text of the id, not null
     */
    public Id {
        Objects.requireNonNull(value, "value");
    }

    /**
     * The id with this text.
     *
     * @param <T> the kind of thing that is identified
     * @param value the text of the id
     * @return the id
     * @throws NullPointerException if {@code value} is null
     */
    public static <T> Id<T> of(String value) {
        return new Id<>(value);
    }

    /** Equal are ids with the same text. Every reference of a dataset is looked up, which a record's own way makes slower. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Id<?> id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    /** The text of the id. */
    @Override
    public String toString() {
        return value;
    }
}
