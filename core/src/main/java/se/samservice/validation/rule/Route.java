package se.samservice.validation.rule;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.validation.constraint.Checks;
import se.samservice.validation.constraint.ConstraintChecks;
import se.samservice.validation.constraint.TypeChecks;

/**
 * Where a {@link Walk} has to go: what there is to do with values of each type, found out when the first one is met.
 *
 * <p>It is kept in maps rather than class values, which would tie this library to the classes of the JDK for ever.
 */
final class Route {

    static final int NOT_SOUGHT = -1;

    private static final Met NOTHING = new Met(Object.class, Stop.of(Checks.NONE, List.of(), NOT_SOUGHT, ""));

    private final Predicate<Class<?>> isSought;
    private final ConstraintChecks checks;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Class<?>, Stop> stops = new ConcurrentHashMap<>();
    private final Map<Class<?>, Boolean> leading = new ConcurrentHashMap<>();

    /**
     * A route to values.
     *
     * @param isSought says which classes are sought
     * @param checks what all values are held to on the way
     */
    Route(Predicate<Class<?>> isSought, ConstraintChecks checks) {
        this.isSought = isSought;
        this.checks = checks;
    }

    /**
     * What there is to do with values of one type.
     *
     * @param steps to each of the ways, see {@link Trip#step}
     * @param number the number of a type that is sought
     * @param choice the name it stands under where one of several types can
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and gone through for every value
    record Stop(Checks ofWhole, List<Way> ways, MethodHandle[] steps, int number, String choice) {

        static Stop of(Checks ofWhole, List<Way> ways, int number, String choice) {
            return new Stop(ofWhole, ways, ways.stream().map(Trip::step).toArray(MethodHandle[]::new), number, choice);
        }
    }

    /** A class, and what there is to do with its values. */
    private record Met(Class<?> type, Stop stop) {}

    /** Mostly what comes next is of the same class again. An old one does no harm, so threads need not agree. */
    private static final class Latest {

        private Met met = NOTHING;
    }

    /**
     * An attribute that leads on or has constraints. The JVM takes the parts of a record for constant where the record is,
     * as in {@link Trip#step}.
     *
     * @param holdsList known beforehand: to ask a value whether it is a list takes long where it is not
     * @param isEnd whether what it holds, or holds several of, has neither attributes nor constraints of its own
     * @param number the number of what stands at the end
     */
    record Way(
            Attribute attribute,
            Checks ofHeld,
            Checks ofElements,
            boolean holdsList,
            boolean holdsOptional,
            boolean isEnd,
            int number,
            Latest latest) {

        private static Way of(Attribute attribute, TypeChecks ofOwner, boolean isEnd, int number) {
            return new Way(
                    attribute,
                    ofOwner.ofHeld(attribute),
                    ofOwner.ofElements(attribute),
                    raw(attribute.type()) == List.class,
                    raw(attribute.type()) == Optional.class,
                    isEnd,
                    number,
                    new Latest());
        }

        private boolean hasConstraints() {
            return !ofHeld.areNone() || !ofElements.areNone();
        }
    }

    /** What there is to do with values of a type of the model, or of what implements one. */
    Stop at(Class<?> type) {
        Stop known = stops.get(type);
        if (known == null) {
            Optional<ValueType> valueType = ValueType.of(type);
            // of what a builder makes, the interface tells all
            Class<?> described = valueType.isPresent() ? valueType.get().type() : type;
            Stop found = described == type ? stop(type, valueType) : at(described);
            known = stops.merge(type, found, (first, second) -> first); // of two threads, one numbers the types
        }
        return known;
    }

    /** What there is to do with a value of a class that an attribute holds. */
    Stop next(Way way, Class<?> type) {
        Met met = way.latest().met;
        if (met.type() != type) {
            met = new Met(type, at(type));
            way.latest().met = met;
        }
        return met.stop();
    }

    private Stop stop(Class<?> type, Optional<ValueType> valueType) {
        TypeChecks ofType = checks.of(type);
        List<Way> ways = valueType.map(ValueType::attributes).orElse(List.of()).stream()
                .map(attribute -> way(attribute, ofType))
                .filter(way ->
                        way.hasConstraints() || leadsOn(raw(way.attribute().elementType())))
                .toList();
        return Stop.of(
                ofType.ofWhole(),
                ways,
                isSought.test(type) ? numbers.getAndIncrement() : NOT_SOUGHT,
                valueType.map(ValueType::choice).orElse(""));
    }

    private Way way(Attribute attribute, TypeChecks ofOwner) {
        Class<?> type = raw(attribute.elementType());
        if (type.isPrimitive()) {
            return Way.of(attribute, ofOwner, true, NOT_SOUGHT);
        }
        if (Modifier.isFinal(type.getModifiers()) && at(type).ofWhole().areNone()) {
            return Way.of(attribute, ofOwner, true, at(type).number());
        }
        return Way.of(attribute, ofOwner, false, NOT_SOUGHT);
    }

    private boolean leadsOn(Class<?> type) {
        Boolean known = leading.get(type);
        if (known == null) {
            known = leads(type);
            leading.put(type, known);
        }
        return known;
    }

    /**
     * Whether a value of the type is sought, or may hold what is or what has constraints. No type of the model holds
     * itself, so this comes to an end.
     */
    private boolean leads(Class<?> type) {
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).anyMatch(this::leadsOn);
        }
        return (isSought.test(type) && !type.isPrimitive())
                || ValueType.of(type).filter(this::leadsWithin).isPresent();
    }

    private boolean leadsWithin(ValueType type) {
        return checks != ConstraintChecks.none()
                || type.attributes().stream().anyMatch(attribute -> leadsOn(raw(attribute.elementType())));
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }
}
