package se.samservice.json.binding;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * How the values of one type stand in JSON.
 *
 * @param <T> the type
 */
public abstract class Shape<T> {

    /** For the shapes of this package. */
    Shape() {}

    /**
     * Reads the value the parser stands on and leaves the parser on its last token.
     *
     * @param parser stands on the first token of the value
     * @param problems is told what is wrong
     * @return the value, or null if it could not be made, which {@code problems} then knows about
     */
    public abstract @Nullable T read(JsonParser parser, Problems problems);

    /**
     * Writes a value.
     *
     * @param generator stands where a value is due
     * @param value the value
     */
    public abstract void write(JsonGenerator generator, T value);

    /**
     * Whether a property with this value is left out.
     *
     * @param value the value
     * @return true for an empty list or a flag that is not set
     */
    boolean isLeftOut(T value) {
        return false;
    }

    /**
     * What a document should have where this shape is due.
     *
     * @return the kind of value
     */
    abstract JsonKind kind();
}
