package se.samservice.validation.rule;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.samservice.ServiceDataset;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;

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

    private static final ClassValue<Walk<?>> KNOWN = new ClassValue<>() {
        @Override
        protected Walk<?> computeValue(Class<?> type) {
            return new Walk<>(type);
        }
    };

    private final Predicate<Class<?>> isSought;

    private final ClassValue<Way[]> ways = new ClassValue<>() {
        @Override
        protected Way[] computeValue(Class<?> type) {
            return ValueType.of(type).map(ValueType::attributes).orElse(List.of()).stream()
                    .map(attribute -> way(attribute, raw(attribute.elementType())))
                    .filter(way -> leadsOn(way.type()))
                    .toArray(Way[]::new);
        }
    };

    private final ClassValue<Boolean> visited = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return isSought.test(type);
        }
    };

    /**
     * An attribute that leads on.
     *
     * @param type what it holds or holds several of
     * @param isEnd whether that is sought and leads no further
     */
    private record Way(Attribute attribute, Class<?> type, boolean isEnd) {}

    private Way way(Attribute attribute, Class<?> type) {
        boolean isLeaf = !type.isPrimitive() && Modifier.isFinal(type.getModifiers());
        return new Way(attribute, type, isLeaf && ways.get(type).length == 0);
    }

    /** A walk of its own; others take the one that is made already. */
    Walk(Class<T> sought) {
        this(sought::isAssignableFrom);
    }

    private Walk(Predicate<Class<?>> isSought) {
        this.isSought = isSought;
    }

    /** A walk to every value of any of several types. */
    static Walk<Object> toAny(Set<Class<?>> types) {
        return new Walk<>(held -> types.stream().anyMatch(type -> type.isAssignableFrom(held)));
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

    /**
     * The attributes through which something sought can be reached.
     *
     * @param type a type of the model or what implements one
     * @return attributes in the order of the document; none of what holds nothing
     */
    List<Attribute> ways(Class<?> type) {
        return Arrays.stream(ways.get(type)).map(Way::attribute).toList();
    }

    /** Whether a value of the type is sought or holds what is. No type of the model holds itself, so this comes to an end. */
    private boolean leadsOn(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).anyMatch(this::leadsOn)
                : isSought.test(type) || ways.get(type).length > 0;
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
        for (Way way : ways.get(owner.getClass())) {
            Object held = way.attribute().get(owner);
            if (held instanceof List<?> list) {
                if (!list.isEmpty()) {
                    place.enter(way.attribute());
                    lookAtEach(list, way, place, visitor);
                    place.leave();
                }
            } else if (!Optional.empty().equals(held)) {
                place.enter(way.attribute());
                look(held instanceof Optional<?> optional ? optional.get() : held, way, place, visitor);
                place.leave();
            }
        }
    }

    private void lookAtEach(List<?> list, Way way, Place place, Visitor<? super T> visitor) {
        for (int i = 0; i < list.size(); i++) {
            place.to(i);
            look(list.get(i), way, place, visitor);
        }
    }

    @SuppressWarnings("unchecked") // of a type that is sought
    private void look(Object value, Way way, Place place, Visitor<? super T> visitor) {
        if (way.isEnd()) {
            visitor.visit((T) value, place);
            return;
        }
        if (way.attribute().isChoice()) {
            place.choose(ValueType.of(value.getClass()).orElseThrow().choice());
        }
        if (visited.get(value.getClass())) {
            visitor.visit((T) value, place);
        }
        enter(value, place, visitor);
    }
}
