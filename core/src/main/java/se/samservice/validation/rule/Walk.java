package se.samservice.validation.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.samservice.ServiceDataset;
import se.samservice.attribute.Attribute;
import se.samservice.validation.constraint.ConstraintChecks;

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

    /** Is told of each value, and which of the classes that are sought it has. */
    interface Listener {

        /** A value of the class with a number. Numbers are small, and belong to this walk. */
        void meet(Object value, int number, Place place);
    }

    private static final Map<Class<?>, Walk<?>> KNOWN = new ConcurrentHashMap<>();

    private final Route route;

    /** A walk of its own; others take the one that is made already. */
    Walk(Class<T> sought) {
        this(new Route(sought::isAssignableFrom, ConstraintChecks.none()));
    }

    private Walk(Route route) {
        this.route = route;
    }

    /** A walk to every value of any of several types, which holds every value to its constraints. */
    static Walk<Object> toAny(Set<Class<?>> types, ConstraintChecks checks) {
        return new Walk<>(new Route(held -> types.stream().anyMatch(type -> type.isAssignableFrom(held)), checks));
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
        return (Walk<T>) KNOWN.computeIfAbsent(sought, Walk::new);
    }

    /**
     * The attributes through which something sought can be reached.
     *
     * @param type a type of the model or what implements one
     * @return attributes in the order of the document; none of what holds nothing
     */
    List<Attribute> ways(Class<?> type) {
        return route.at(type).ways().stream().map(Route.Way::attribute).toList();
    }

    /**
     * Goes through a dataset, in the order of the document.
     *
     * @param dataset the data
     * @param visitor is told of each value; a thing is told of before what it holds
     */
    @SuppressWarnings("unchecked") // of the type that is sought
    public void visit(ServiceDataset dataset, Visitor<? super T> visitor) {
        through(dataset, (value, number, place) -> visitor.visit((T) value, place));
    }

    /**
     * Goes through a value, in the order of the document, and holds it and what is in it to the constraints.
     *
     * @param root a dataset or another value of the model; it is not told of itself
     * @param listener is told of each value that is sought
     * @return whether a constraint is broken or may be
     */
    boolean through(Object root, Listener listener) {
        return new Trip(route, listener).through(root);
    }
}
