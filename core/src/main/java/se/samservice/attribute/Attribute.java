package se.samservice.attribute;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.samservice.value.Confidential;

/** One attribute of a value type. */
public final class Attribute {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();
    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
    private static final MethodType SETTER = MethodType.methodType(void.class, Object.class, Object.class);

    private static final Object ABSENT = Optional.empty();
    private static final Object NO_ELEMENTS = Collections.emptyList();

    private final String property;
    private final Method accessor;
    private final MethodHandle getter;
    private final MethodHandle setter;
    private final MethodHandle contentSetter;
    private final Type elementType;
    private final boolean choice;

    Attribute(String property, Method accessor, Method setter, Method contentSetter) {
        this.property = property;
        this.accessor = accessor;
        this.elementType = elementType(accessor.getGenericReturnType());
        this.choice = elementType instanceof Class<?> element && element.isSealed();
        try {
            this.getter = LOOKUP.unreflect(accessor).asType(GETTER);
            this.setter = LOOKUP.unreflect(setter).asType(SETTER);
            this.contentSetter = LOOKUP.unreflect(contentSetter).asType(SETTER);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot use " + accessor + " and " + setter, e);
        }
    }

    /**
     * What it is called in JSON.
     *
     * @return the name of the property
     */
    public String property() {
        return property;
    }

    /**
     * What it is called in Java.
     *
     * @return the name of the accessor without {@code get} or {@code is}
     */
    public String name() {
        String getter = accessor.getName();
        int prefix = getter.startsWith("is") ? 2 : 3;
        return Character.toLowerCase(getter.charAt(prefix)) + getter.substring(prefix + 1);
    }

    /**
     * The accessor, for its annotations.
     *
     * @return the method of the value type
     */
    public Method accessor() {
        return accessor;
    }

    /**
     * What it holds.
     *
     * @return the generic type of the accessor
     */
    public Type type() {
        return accessor.getGenericReturnType();
    }

    /**
     * What it holds, or holds several of.
     *
     * @return the type inside {@code Optional} or {@code List}, else the type itself
     */
    public Type elementType() {
        return elementType;
    }

    private static Type elementType(Type type) {
        return type instanceof ParameterizedType generic && isContainer(generic)
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    /**
     * Whether one of a closed set of types stands here; in JSON its name then stands around it.
     *
     * @return true if {@link #elementType()} is sealed
     */
    public boolean isChoice() {
        return choice;
    }

    /**
     * Whether nothing can be built without it.
     *
     * @return false for optional attributes, lists and those with a default
     */
    public boolean isRequired() {
        return !accessor.isDefault() && !(type() instanceof ParameterizedType generic && isContainer(generic));
    }

    /**
     * Whether it may be shown to few.
     *
     * @return true if the accessor is marked {@code @Confidential}
     */
    public boolean isConfidential() {
        return accessor.isAnnotationPresent(Confidential.class);
    }

    private static boolean isContainer(ParameterizedType type) {
        return type.getRawType() == Optional.class || type.getRawType() == List.class;
    }

    /**
     * The attribute of a value.
     *
     * @param owner a value of the type
     * @return what the accessor gives
     */
    public Object get(Object owner) {
        try {
            return (Object) getter.invokeExact(owner);
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot get " + accessor, e);
        }
    }

    /**
     * As {@link #get(Object)}, to be made part of a larger handle.
     *
     * @return takes a value of the type and gives what the accessor gives; both as {@code Object}
     */
    public MethodHandle getter() {
        return getter;
    }

    /**
     * Whether what an attribute holds is seen at a glance to be nothing. Most attributes of most values are left out, nearly
     * always as one of two objects.
     *
     * @param held what {@link #get(Object)} gives
     * @return true for those two objects; false for all else, which may be empty all the same
     */
    @SuppressWarnings("ReferenceEquality") // equality is what this saves
    public static boolean isPlainlyNothing(Object held) {
        return held == ABSENT || held == NO_ELEMENTS;
    }

    /**
     * Sets the attribute of a value that is being built.
     *
     * @param builder a builder of the type
     * @param value what the accessor is to give; for a list any {@link Iterable}, whose exceptions are passed on
     */
    public void set(Object builder, Object value) {
        try {
            setter.invokeExact(builder, value);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot set " + property, e);
        }
    }

    /**
     * As {@link #set(Object, Object)} for something that is there, to be made part of a larger handle.
     *
     * @return takes a builder of the type and what is to be set, without {@code Optional} around it; both as {@code Object}
     */
    public MethodHandle contentSetter() {
        return contentSetter;
    }

    @Override
    public String toString() {
        return accessor.getDeclaringClass().getSimpleName() + "." + property;
    }
}
