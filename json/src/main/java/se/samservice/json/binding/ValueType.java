package se.samservice.json.binding;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A value type of the core: an interface {@code X} with a builder {@code XBuilder} beside it.
 *
 * <p>An attribute is an accessor {@code getName()} or {@code isName()} whose {@code name} the builder can set.
 */
final class ValueType {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();
    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
    private static final MethodType SETTER = MethodType.methodType(void.class, Object.class, Object.class);

    private final Class<?> type;
    private final Class<?> builder;
    private final MethodHandle newBuilder;
    private final MethodHandle build;

    private ValueType(Class<?> type, Class<?> builder) throws ReflectiveOperationException {
        this.type = type;
        this.builder = builder;
        this.newBuilder = LOOKUP.findConstructor(builder, MethodType.methodType(void.class))
                .asType(MethodType.methodType(Object.class));
        this.build = LOOKUP.findVirtual(builder, "build", MethodType.methodType(type))
                .asType(GETTER);
    }

    /** The value type that this class is or implements. */
    static Optional<ValueType> of(Class<?> type) {
        if (!type.isInterface()) {
            return Arrays.stream(type.getInterfaces())
                    .flatMap(parent -> of(parent).stream())
                    .findFirst();
        }
        try {
            return Optional.of(
                    new ValueType(type, Class.forName(type.getName() + "Builder", true, type.getClassLoader())));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The builder of " + type + " cannot be used", e);
        }
    }

    Object newBuilder() {
        try {
            return (Object) newBuilder.invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot make a builder of " + type, e);
        }
    }

    Object build(Object started) {
        try {
            return (Object) build.invokeExact(started);
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot build a " + type, e);
        }
    }

    /** The attributes in the order of the document. */
    List<Attribute> attributes() {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isBridge())
                .flatMap(getter -> attribute(getter).stream())
                .sorted(Comparator.comparingInt(attribute -> PropertyOrder.position(type, attribute.property())))
                .toList();
    }

    private Optional<Attribute> attribute(Method getter) {
        String name = attributeName(getter.getName());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Class<?> parameter = getter.getReturnType() == List.class ? Iterable.class : getter.getReturnType();
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(name)
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {parameter}))
                .findFirst()
                .map(setter -> attribute(name, getter, setter));
    }

    private Attribute attribute(String name, Method getter, Method setter) {
        try {
            return new Attribute(
                    type == se.samservice.ServiceDataset.class && name.equals("schema") ? "$schema" : name,
                    getter.getGenericReturnType(),
                    !getter.isDefault() && !isOptional(getter.getGenericReturnType()),
                    LOOKUP.unreflect(getter).asType(GETTER),
                    LOOKUP.unreflect(setter).asType(SETTER));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot use " + getter + " and " + setter, e);
        }
    }

    private static boolean isOptional(Type attribute) {
        return attribute instanceof ParameterizedType generic
                && (generic.getRawType() == Optional.class || generic.getRawType() == List.class);
    }

    private static String attributeName(String getter) {
        int prefix = getter.startsWith("get") ? 3 : getter.startsWith("is") ? 2 : 0;
        return prefix == 0 || getter.length() == prefix
                ? ""
                : Character.toLowerCase(getter.charAt(prefix)) + getter.substring(prefix + 1);
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }

    /**
     * One attribute.
     *
     * @param property its name in JSON
     * @param type its generic type
     * @param isRequired whether a value cannot be built without it
     * @param getter from value to attribute
     * @param setter takes builder and attribute
     */
    record Attribute(String property, Type type, boolean isRequired, MethodHandle getter, MethodHandle setter) {}
}
