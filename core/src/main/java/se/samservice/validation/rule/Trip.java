package se.samservice.validation.rule;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;
import se.samservice.attribute.Attribute;

/** One {@link Walk} through one value. */
final class Trip {

    private static final MethodHandle GO;

    static {
        try {
            GO = MethodHandles.lookup()
                    .findVirtual(Trip.class, "go", methodType(void.class, Object.class, Route.Way.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Route route;
    private final Walk.Listener listener;
    private final Place place = new Place();
    private boolean mayBeBroken;

    Trip(Route route, Walk.Listener listener) {
        this.route = route;
        this.listener = listener;
    }

    /**
     * Getting an attribute and going there in one method handle, which the JVM compiles for each attribute by itself: all
     * of validation takes up to a seventh less so.
     *
     * @return takes a trip and the value that has the attribute
     */
    static MethodHandle step(Route.Way way) {
        return MethodHandles.filterArguments(
                MethodHandles.insertArguments(GO, 2, way), 1, way.attribute().getter());
    }

    /** Goes through a value; whether a constraint is broken or may be. */
    boolean through(Object root) {
        enter(root, route.at(root.getClass()));
        return mayBeBroken;
    }

    private void enter(Object owner, Route.Stop stop) {
        mayBeBroken |= stop.ofWhole().areBroken(owner);
        for (MethodHandle step : stop.steps()) {
            try {
                step.invokeExact(this, owner);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("No accessor throws this", e);
            }
        }
    }

    @SuppressWarnings("UnusedMethod") // it is GO
    private void go(Object held, Route.Way way) {
        mayBeBroken |= way.ofHeld().areBroken(held);
        if (!Attribute.isPlainlyNothing(held)) {
            place.enter(way.attribute());
            lookInto(held, way);
            place.leave();
        }
    }

    private void lookInto(Object held, Route.Way way) {
        if (way.holdsList()) {
            lookAtEach((List<?>) held, way);
        } else if (way.holdsOptional()) {
            Optional<?> optional = (Optional<?>) held;
            if (optional.isPresent()) {
                look(optional.get(), way);
            }
        } else {
            look(held, way);
        }
    }

    private void lookAtEach(List<?> list, Route.Way way) {
        for (int i = 0; i < list.size(); i++) { // for every list of a dataset; an iterator each would be felt
            place.to(i);
            look(list.get(i), way);
        }
    }

    private void look(Object value, Route.Way way) {
        mayBeBroken |= way.ofElements().areBroken(value);
        if (way.isEnd()) {
            meet(value, way.number());
            return;
        }
        Route.Stop stop = route.next(way, value.getClass());
        if (way.attribute().isChoice()) {
            place.choose(stop.choice());
        }
        meet(value, stop.number());
        enter(value, stop);
    }

    private void meet(Object value, int number) {
        if (number != Route.NOT_SOUGHT) {
            listener.meet(value, number, place);
        }
    }
}
