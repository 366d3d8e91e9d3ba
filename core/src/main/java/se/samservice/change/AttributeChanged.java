package se.samservice.change;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An attribute with another value than before (Swedish: <i>ändrad uppgift</i>).
 *
 * <p>A list of values without ids is one value: it has changed when other values stand in it or the same in another order.
 * {@link #added()} and {@link #removed()} tell which came and went, each as many times as it did.
 *
 * @param path the attribute
 * @param subject the thing or dataset that has it
 * @param from what the accessor gave, an {@code Optional} or list where it gives one
 * @param to what the accessor gives
 * @param confidential whether the values may be shown to few, see {@link se.samservice.value.Confidential}
 */
public record AttributeChanged(ChangePath path, Subject subject, Object from, Object to, boolean confidential)
        implements Change {

    /**
     * What stands in the list now and did not before.
     *
     * @return values in their order; none if the attribute holds no list
     */
    public List<Object> added() {
        return without(to, from);
    }

    /**
     * What stood in the list before and does not now.
     *
     * @return values in their order; none if the attribute holds no list
     */
    public List<Object> removed() {
        return without(from, to);
    }

    private static List<Object> without(Object whole, Object others) {
        if (!(whole instanceof List<?> list) || !(others instanceof List<?> rest)) {
            return List.of();
        }
        Map<Object, Integer> left = new HashMap<>();
        rest.forEach(value -> left.merge(value, 1, Integer::sum));
        return list.stream()
                .filter(value -> left.merge(value, -1, Integer::sum) < 0)
                .<Object>map(value -> value)
                .toList();
    }

    @Override
    public AttributeChanged inverse() {
        return new AttributeChanged(path, subject.inverse(), to, from, confidential);
    }

    @Override
    public String toString() {
        return describe(Locale.ENGLISH);
    }
}
