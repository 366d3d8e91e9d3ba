package se.samservice.testkit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samservice.ServiceDataset;
import se.samservice.attribute.Attribute;
import se.samservice.attribute.ValueType;
import se.samservice.shop.TimeOfDay;
import se.samservice.value.EntityRef;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.OpenCode;
import se.samservice.value.PartialDate;

/**
 * A dataset in which every attribute of every type is given: each list holds one thing, every id is {@code thing} and
 * every reference leads to it. What it says makes no sense.
 */
public final class FullSample {

    private static final Map<Class<?>, Object> LEAVES = Map.ofEntries(
            Map.entry(String.class, "Text"),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(double.class, 1.5),
            Map.entry(LocalDate.class, LocalDate.of(2024, 3, 18)),
            Map.entry(PartialDate.class, PartialDate.of(2024, 3)),
            Map.entry(TimeOfDay.class, TimeOfDay.of(9, 0)),
            Map.entry(HalfYear.class, HalfYear.of(2024, 1)),
            Map.entry(Id.class, Id.of("thing")),
            Map.entry(EntityRef.class, new EntityRef("villages", "thing")));

    private FullSample() {}

    /**
     * The dataset.
     *
     * @return the dataset
     */
    public static ServiceDataset dataset() {
        return (ServiceDataset) value(ServiceDataset.class, 0);
    }

    /**
     * One value of a type, with every attribute given.
     *
     * @param type a value type of a dataset, or the dataset itself
     * @return the value
     */
    public static Object value(Class<?> type) {
        return value(type, 0);
    }

    private static Object value(Class<?> type, int choice) {
        ValueType known = ValueType.of(type).orElseThrow();
        Object builder = known.newBuilder();
        for (Attribute attribute : known.attributes()) {
            attribute.set(builder, content(attribute, choice));
        }
        return known.build(builder);
    }

    private static Object content(Attribute attribute, int choice) {
        Class<?> container = attribute.accessor().getReturnType();
        if (container == Optional.class) {
            return Optional.of(element(attribute.elementType(), choice));
        }
        return container == List.class
                ? IntStream.range(0, choices(attribute.elementType()))
                        .mapToObj(i -> element(attribute.elementType(), i))
                        .toList()
                : element(attribute.elementType(), choice);
    }

    /** As many as there are kinds of what one of several types can stand in, so that all of them occur. */
    private static int choices(Type element) {
        return element instanceof Class<?> type
                ? ValueType.of(type).map(ValueType::attributes).orElse(List.of()).stream()
                        .filter(Attribute::isChoice)
                        .mapToInt(attribute -> raw(attribute.elementType()).getPermittedSubclasses().length)
                        .max()
                        .orElse(1)
                : 1;
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static Object element(Type type, int choice) {
        Class<?> raw = raw(type);
        if (raw.isSealed()) {
            return value(raw.getPermittedSubclasses()[choice], 0);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        if (OpenCode.class.isAssignableFrom(raw)) {
            return firstKnown(raw);
        }
        return ValueType.of(raw).isPresent()
                ? value(raw, choice)
                : Optional.ofNullable(LEAVES.get(raw))
                        .orElseThrow(() -> new IllegalStateException("No sample of " + raw));
    }

    private static Object firstKnown(Class<?> code) {
        try {
            return ((List<?>) code.getMethod("known").invoke(null)).get(0);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(code.toString(), e);
        }
    }
}
