package se.samservice.value;

import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference to a thing of any kind, written {@code events/handlardag-2023}.
 *
 * <p>Used where things of several kinds can stand; where only one kind can, an {@link Id} is used.
 *
 * @param list the list the thing stands in, as it is named in JSON, for example {@code events}
 * @param id its id
 */
public record EntityRef(String list, String id) implements Comparable<EntityRef> {

    private static final Pattern FORM = Pattern.compile("([a-zA-Z]{1,40})/([^/]{1,200})");

    /**
     * Refuses null.
     *
     * @param list the list the thing stands in
     * @param id its id
     */
    public EntityRef {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(id, "id");
    }

    /**
     * The thing with this id in this list.
     *
     * @param list the name of the list in JSON
     * @param id the id
     * @return the reference
     */
    public static EntityRef of(String list, Id<?> id) {
        return new EntityRef(list, id.value());
    }

    /**
     * Reads {@code list/id}; the inverse of {@link #toString()}.
     *
     * @param text the text
     * @return the reference
     * @throws DateTimeParseException if the text has another form
     */
    public static EntityRef parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new DateTimeParseException("Expected list/id", text, 0);
        }
        return new EntityRef(form.group(1), form.group(2));
    }

    @Override
    public int compareTo(EntityRef other) {
        return toString().compareTo(other.toString());
    }

    /** The form {@code list/id}. */
    @Override
    public String toString() {
        return list + "/" + id;
    }
}
