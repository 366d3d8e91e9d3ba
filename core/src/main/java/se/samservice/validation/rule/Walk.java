package se.samservice.validation.rule;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samservice.ServiceDataset;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.finding.JsonPointer;

/**
 * Goes to every value of one type, wherever in a dataset it stands. Parts of the model that cannot hold such a value are
 * not entered.
 *
 * @param <T> the type that is sought
 */
public final class Walk<T> {

    /**
     * Is told of each value.
     *
     * @param <T> the type that is sought
     */
    public interface Visitor<T> {

        /**
         * Looks at one value.
         *
         * @param value the value
         * @param place where it stands; valid only during the call
         */
        void visit(T value, Place place);
    }

    /** Where a walk has come to. */
    public static final class Place {

        private final List<Object> segments = new ArrayList<>();
        private final List<Attribute> attributes = new ArrayList<>();

        /**
         * The way here.
         *
         * @return the pointer
         */
        public JsonPointer pointer() {
            JsonPointer pointer = JsonPointer.ROOT;
            for (Object segment : segments) {
                pointer = segment instanceof Integer index ? pointer.at(index) : pointer.at(segment.toString());
            }
            return pointer;
        }

        /**
         * The attribute that holds the value, or a list of such values.
         *
         * @return the attribute
         */
        public Attribute attribute() {
            return attributes.get(attributes.size() - 1);
        }

        private void enter(Attribute attribute) {
            attributes.add(attribute);
            segments.add(attribute.property());
        }

        private void leave() {
            attributes.remove(attributes.size() - 1);
            segments.remove(segments.size() - 1);
        }
    }

    private static final ClassValue<Walk<?>> KNOWN = new ClassValue<>() {
        @Override
        protected Walk<?> computeValue(Class<?> type) {
            return new Walk<>(type);
        }
    };

    private final Class<T> sought;
    private final Map<Class<?>, List<Attribute>> ways = new HashMap<>();

    private Walk(Class<T> sought) {
        this.sought = sought;
        findWays(ServiceDataset.class, new HashSet<>());
    }

    /**
     * A walk to every value of a type.
     *
     * @param <T> the type
     * @param sought the type: a value type, an interface of several, or what an attribute holds
     * @return the walk, the same one each time
     */
    @SuppressWarnings("unchecked") // made for that class
    public static <T> Walk<T> to(Class<T> sought) {
        return (Walk<T>) KNOWN.get(sought);
    }

    /** Notes for each type the attributes through which something sought can be reached; tells whether there are any. */
    private boolean findWays(Class<?> type, Set<Class<?>> entered) {
        if (ways.containsKey(type) || !entered.add(type)) {
            return !ways.getOrDefault(type, List.of()).isEmpty();
        }
        List<Attribute> leading = new ArrayList<>();
        for (Attribute attribute : ValueType.of(type).map(ValueType::attributes).orElse(List.of())) {
            if (leads(raw(attribute.elementType()), entered)) {
                leading.add(attribute);
            }
        }
        ways.put(type, leading);
        return !leading.isEmpty();
    }

    private boolean leads(Class<?> type, Set<Class<?>> entered) {
        boolean leads = false;
        for (Class<?> concrete : type.isSealed() ? type.getPermittedSubclasses() : new Class<?>[] {type}) {
            leads |= sought.isAssignableFrom(concrete);
            leads |= findWays(concrete, entered);
        }
        return leads;
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    /**
     * Goes through a dataset, in the order of the document.
     *
     * @param dataset the data
     * @param visitor is told of each value; a thing is told of before what it holds
     */
    public void visit(ServiceDataset dataset, Visitor<? super T> visitor) {
        enter(dataset, new Place(), visitor);
    }

    private void enter(Object owner, Place place, Visitor<? super T> visitor) {
        Class<?> type =
                ValueType.of(owner.getClass()).<Class<?>>map(ValueType::type).orElse(Object.class);
        if (!ways.containsKey(type)) {
            return;
        }
        for (Attribute attribute : ways.get(type)) {
            Object held = attribute.get(owner);
            place.enter(attribute);
            if (held instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    place.segments.add(i);
                    look(list.get(i), place, visitor);
                    place.segments.remove(place.segments.size() - 1);
                }
            } else if (held instanceof Optional<?> optional) {
                if (optional.isPresent()) {
                    look(optional.get(), place, visitor);
                }
            } else {
                look(held, place, visitor);
            }
            place.leave();
        }
    }

    private void look(Object value, Place place, Visitor<? super T> visitor) {
        boolean choice = place.attribute().isChoice();
        if (choice) {
            place.segments.add(ValueType.of(value.getClass()).orElseThrow().choice());
        }
        if (sought.isInstance(value)) {
            visitor.visit(sought.cast(value), place);
        }
        enter(value, place, visitor);
        if (choice) {
            place.segments.remove(place.segments.size() - 1);
        }
    }
}
