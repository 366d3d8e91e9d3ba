package se.samservice.attribute;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samservice.value.Extensible;
import se.samservice.value.ExtraProperties;

/**
 * A value type of the core: an interface {@code X} with a builder {@code XBuilder} beside it.
 *
 * <p>An attribute is an accessor {@code getName()} or {@code isName()} whose {@code name} the builder can set.
 */
public final class ValueType {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();
    private static final MethodType FROM_NOTHING = MethodType.methodType(Object.class);
    private static final MethodType FROM_BUILDER = MethodType.methodType(Object.class, Object.class);

    private static final MethodType SET_EXTRA_PROPERTIES =
            MethodType.methodType(void.class, Object.class, ExtraProperties.class);

    private static final ClassValue<Optional<ValueType>> KNOWN = new ClassValue<>() {
        @Override
        protected Optional<ValueType> computeValue(Class<?> type) {
            return find(type);
        }
    };

    private final Class<?> type;
    private final Class<?> builder;
    private final MethodHandle newBuilder;
    private final MethodHandle build;
    private final MethodHandle setExtraProperties;
    private final List<Attribute> attributes;

    private ValueType(Class<?> type, Class<?> builder) throws ReflectiveOperationException {
        this.type = type;
        this.builder = builder;
        newBuilder = LOOKUP.findConstructor(builder, MethodType.methodType(void.class))
                .asType(FROM_NOTHING);
        build = LOOKUP.findVirtual(builder, "build", MethodType.methodType(type))
                .asType(FROM_BUILDER);
        setExtraProperties = LOOKUP.findVirtual(
                        builder, "extraProperties", MethodType.methodType(builder, ExtraProperties.class))
                .asType(SET_EXTRA_PROPERTIES);
        attributes = AttributeOrder.of(type.getSimpleName()).stream()
                .map(this::attribute)
                .toList();
    }

    /**
     * The value type that a class is or implements.
     *
     * @param type an interface of the core or the hidden class behind it
     * @return the value type, or empty when it is none
     */
    public static Optional<ValueType> of(Class<?> type) {
        return type.getName().startsWith("se.samservice.") ? KNOWN.get(type) : Optional.empty();
    }

    private static Optional<ValueType> find(Class<?> type) {
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

    private Attribute attribute(AttributeOrder.Entry entry) {
        String suffix = Character.toUpperCase(entry.attribute().charAt(0))
                + entry.attribute().substring(1);
        Method accessor = Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !method.isBridge()
                        && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getName().equals("get" + suffix)
                        || method.getName().equals("is" + suffix))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no attribute " + entry.attribute()));
        Class<?> parameter = accessor.getReturnType() == List.class ? Iterable.class : accessor.getReturnType();
        try {
            return new Attribute(
                    entry.property(),
                    accessor,
                    builder.getMethod(entry.attribute(), parameter),
                    builder.getMethod(entry.attribute(), parameter == Optional.class ? content(accessor) : parameter));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(builder + " cannot set " + entry.attribute(), e);
        }
    }

    /** What a builder takes for an optional attribute that is there: a number or a flag without a box. */
    private static Class<?> content(Method accessor) {
        Type inside = ((ParameterizedType) accessor.getGenericReturnType()).getActualTypeArguments()[0];
        Class<?> raw = (Class<?>) (inside instanceof ParameterizedType generic ? generic.getRawType() : inside);
        return MethodType.methodType(raw).unwrap().returnType();
    }

    /**
     * The interface.
     *
     * @return the type whose accessors the attributes are
     */
    public Class<?> type() {
        return type;
    }

    /**
     * What the type is called in JSON where one of several can stand.
     *
     * @return the simple name with a small first letter, for example {@code yearlyInMonth}
     */
    public String choice() {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * The attributes in the order of the document.
     *
     * @return the attributes
     */
    public List<Attribute> attributes() {
        return attributes;
    }

    /**
     * The properties of a value that are no attributes.
     *
     * @param value a value of the type
     * @return the properties
     */
    public ExtraProperties extraProperties(Object value) {
        return ((Extensible) value).getExtraProperties();
    }

    /**
     * Sets the properties of a value that are no attributes.
     *
     * @param started a builder of the type
     * @param properties the properties
     */
    public void setExtraProperties(Object started, ExtraProperties properties) {
        try {
            setExtraProperties.invokeExact(started, properties);
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot set the extra properties of " + type, e);
        }
    }

    /**
     * Starts a value.
     *
     * @return a new builder
     */
    public Object newBuilder() {
        try {
            return (Object) newBuilder.invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot make a builder of " + type, e);
        }
    }

    /**
     * Builds a value.
     *
     * @param started a builder in which every required attribute is set
     * @return the value
     */
    public Object build(Object started) {
        try {
            return (Object) build.invokeExact(started);
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot build a " + type, e);
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
