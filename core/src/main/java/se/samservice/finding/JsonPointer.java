package se.samservice.finding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way to one value in a dataset, such as {@code /shops/3/village} (RFC 6901).
 *
 * <p>The names are those of the JSON form, whether the data came from JSON or from builders. The order is that of the
 * segments, list positions by number and before names, a parent before its children.
 */
public final class JsonPointer implements Comparable<JsonPointer> {

    /** The whole document. */
    public static final JsonPointer ROOT = new JsonPointer(null, "");

    /** What may stand in a fragment as it is, besides letters and digits (RFC 3986 § 3.5). */
    private static final String FRAGMENT_MARKS = "-._~!$&'()*+,;=:@/?";

    private final @Nullable JsonPointer parent;
    private final Object segment;

    private JsonPointer(@Nullable JsonPointer parent, Object segment) {
        this.parent = parent;
        this.segment = segment;
    }

    /**
     * The pointer to a property of what this points to.
     *
     * @param property the name in JSON
     * @return the longer pointer
     */
    public JsonPointer at(String property) {
        return new JsonPointer(this, property);
    }

    /**
     * The pointer to an element of the list this points to.
     *
     * @param index the position, the first is 0
     * @return the longer pointer
     */
    public JsonPointer at(int index) {
        return new JsonPointer(this, index);
    }

    /**
     * The steps from the root to the value.
     *
     * @return property names as {@link String} and list positions as {@link Integer}
     */
    public List<Object> segments() {
        Deque<Object> segments = new ArrayDeque<>();
        for (JsonPointer pointer = this; pointer.parent != null; pointer = pointer.parent) {
            segments.addFirst(pointer.segment);
        }
        return List.copyOf(segments);
    }

    /**
     * The pointer as the fragment of a URI (RFC 6901 § 6), as web frameworks give it.
     *
     * @return for example {@code #/shops/3/village}; {@code #} for the whole document
     */
    public String toFragment() {
        StringBuilder fragment = new StringBuilder("#");
        toString().codePoints().forEach(c -> appendTo(fragment, c));
        return fragment.toString();
    }

    private static void appendTo(StringBuilder fragment, int c) {
        if (c < 0x80 && (Character.isLetterOrDigit(c) || FRAGMENT_MARKS.indexOf(c) >= 0)) {
            fragment.append((char) c);
            return;
        }
        // Half a character has no UTF-8.
        String whole = Character.getType(c) == Character.SURROGATE ? "\uFFFD" : Character.toString(c);
        for (byte b : whole.getBytes(StandardCharsets.UTF_8)) {
            fragment.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
        }
    }

    @Override
    public int compareTo(JsonPointer other) {
        Iterator<Object> mine = segments().iterator();
        Iterator<Object> theirs = other.segments().iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            Object a = mine.next();
            Object b = theirs.next();
            int order = compareSteps(a, b);
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(mine.hasNext(), theirs.hasNext());
    }

    private static int compareSteps(Object a, Object b) {
        if (a instanceof Integer i && b instanceof Integer j) {
            return i.compareTo(j);
        }
        // A name may look like a position; being told apart by their text alone keeps the order total.
        String one = a.toString();
        String other = b.toString();
        boolean positions = isPosition(one) && isPosition(other);
        if (positions && one.length() != other.length()) {
            return Integer.compare(one.length(), other.length());
        }
        return positions || isPosition(one) == isPosition(other)
                ? one.compareTo(other)
                : Boolean.compare(isPosition(other), isPosition(one));
    }

    private static boolean isPosition(String step) {
        return step.equals("0")
                || (!step.isEmpty() && step.charAt(0) != '0' && step.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonPointer pointer && toString().equals(pointer.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The text of RFC 6901: empty for the whole document, {@code ~} and {@code /} in names escaped. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : segments()) {
            text.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
