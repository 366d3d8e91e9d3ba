package se.samservice;

import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import se.samservice.value.Extensible;
import se.samservice.value.ExtraProperties;

/** The value types of which a {@link ServiceDataset} is made, as reflection sees them. */
public final class Model {

    private static final ClassValue<Optional<Class<?>>> BUILDERS = new ClassValue<>() {
        @Override
        protected Optional<Class<?>> computeValue(Class<?> type) {
            try {
                return Optional.of(Class.forName(type.getName() + "Builder"));
            } catch (ClassNotFoundException e) {
                return Optional.empty();
            }
        }
    };

    private static final ClassValue<List<Attribute>> ATTRIBUTES = new ClassValue<>() {
        @Override
        protected List<Attribute> computeValue(Class<?> valueType) {
            return attributesIn(valueType);
        }
    };

    /** The methods of a builder that take one argument. */
    private static final ClassValue<List<Method>> SETTERS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> builder) {
            return Arrays.stream(builder.getMethods())
                    .filter(method -> method.getParameterCount() == 1)
                    .toList();
        }
    };

    private Model() {}

    /**
     * What a value type holds under one name.
     *
     * @param accessor the method that gives it
     * @param name its name in the builder
     */
    public record Attribute(Method accessor, String name) {

        /** The type, its annotations included. */
        public AnnotatedType type() {
            return accessor.getAnnotatedReturnType();
        }

        /** The type of one element of a list, of the content of an {@link Optional}, or else of the value itself. */
        public AnnotatedType elementType() {
            return type() instanceof AnnotatedParameterizedType generic && isContainer(accessor.getReturnType())
                    ? generic.getAnnotatedActualTypeArguments()[0]
                    : type();
        }

        /** The class of {@link #elementType()}. */
        public Class<?> elementClass() {
            return rawClass(elementType().getType());
        }

        /** What a value holds. */
        public Object of(Object value) {
            try {
                return accessor.invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(accessor.toString(), e);
            }
        }
    }

    private static Class<?> rawClass(java.lang.reflect.Type type) {
        return type instanceof java.lang.reflect.ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : (Class<?>) type;
    }

    private static boolean isContainer(Class<?> type) {
        return type == Optional.class || type == List.class;
    }

    /** Whether values of a type are made by a builder. */
    public static boolean isValueType(Class<?> type) {
        return type.isInterface() && builderOf(type).isPresent();
    }

    private static Optional<Class<?>> builderOf(Class<?> type) {
        return BUILDERS.get(type);
    }

    /** What a value type holds, by name; its extra properties are the business of their owner. */
    public static List<Attribute> attributes(Class<?> valueType) {
        return ATTRIBUTES.get(valueType);
    }

    private static List<Attribute> attributesIn(Class<?> valueType) {
        Class<?> builder = builderOf(valueType).orElseThrow();
        return Arrays.stream(valueType.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .filter(method -> method.getReturnType() != ExtraProperties.class)
                .map(method -> new Attribute(method, nameOf(method)))
                .filter(attribute -> Arrays.stream(builder.getMethods())
                        .anyMatch(setter -> setter.getName().equals(attribute.name())))
                .sorted(Comparator.comparing(Attribute::name))
                .toList();
    }

    private static String nameOf(Method accessor) {
        String capitalised = accessor.getName().replaceFirst("^(get|is)", "");
        return capitalised.substring(0, 1).toLowerCase(Locale.ROOT) + capitalised.substring(1);
    }

    /** Every value type below a dataset, itself included. */
    public static Set<Class<?>> valueTypes() {
        Set<Class<?>> types = new LinkedHashSet<>();
        collectTypes(ServiceDataset.class, types);
        return types;
    }

    private static void collectTypes(Class<?> type, Set<Class<?>> types) {
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(choice -> collectTypes(choice, types));
        }
        if (isValueType(type) && types.add(type)) {
            attributes(type).forEach(attribute -> collectTypes(attribute.elementClass(), types));
        }
    }

    /** Every attribute of a dataset and of what it is made of, by its path without list positions. */
    public static Map<String, Attribute> paths() {
        Map<String, Attribute> paths = new TreeMap<>();
        collectPaths("", ServiceDataset.class, paths);
        return paths;
    }

    private static void collectPaths(String path, Class<?> type, Map<String, Attribute> paths) {
        for (Attribute attribute : attributes(type)) {
            String here = path + "/" + attribute.name();
            paths.put(here, attribute);
            if (attribute.elementClass().isSealed()) {
                for (Class<?> choice : attribute.elementClass().getPermittedSubclasses()) {
                    collectPaths(here + "/" + choiceName(choice), choice, paths);
                }
            } else if (isValueType(attribute.elementClass())) {
                collectPaths(here, attribute.elementClass(), paths);
            }
        }
    }

    /** What one of several types is called in a pointer. */
    private static String choiceName(Class<?> type) {
        return type.getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT)
                + type.getSimpleName().substring(1);
    }

    /** The value type that a value is of. */
    private static Class<?> typeOf(Object value) {
        return Arrays.stream(value.getClass().getInterfaces())
                .filter(Model::isValueType)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The same value with every leaf replaced: what is neither a value type nor a list or {@link Optional}.
     *
     * @param value a value made by a builder
     * @param change takes the attribute that holds a leaf and the leaf, and gives its replacement
     */
    public static <T> T rewrite(Class<T> type, T value, BiFunction<Attribute, Object, Object> change) {
        try {
            Object builder = builderOf(type).orElseThrow().getConstructor().newInstance();
            for (Attribute attribute : attributes(type)) {
                set(builder, attribute.name(), rewriteContent(attribute, attribute.of(value), change));
            }
            set(builder, "extraProperties", ((Extensible) value).getExtraProperties());
            return type.cast(builder.getClass().getMethod("build").invoke(builder));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.toString(), e);
        }
    }

    private static Object rewriteContent(
            Attribute attribute, Object content, BiFunction<Attribute, Object, Object> change) {
        if (content instanceof Optional<?> optional) {
            return optional.map(element -> rewriteContent(attribute, element, change));
        }
        if (content instanceof List<?> list) {
            return list.stream()
                    .map(element -> rewriteContent(attribute, element, change))
                    .toList();
        }
        if (attribute.elementClass().isSealed()) {
            return rewriteValue(typeOf(content), content, change);
        }
        return isValueType(attribute.elementClass())
                ? rewriteValue(attribute.elementClass(), content, change)
                : change.apply(attribute, content);
    }

    private static <T> T rewriteValue(Class<T> type, Object value, BiFunction<Attribute, Object, Object> change) {
        return rewrite(type, type.cast(value), change);
    }

    private static void set(Object builder, String name, Object content) throws ReflectiveOperationException {
        Method setter = SETTERS.get(builder.getClass()).stream()
                .filter(method -> method.getName().equals(name))
                .filter(method -> MethodType.methodType(method.getParameterTypes()[0])
                        .wrap()
                        .returnType()
                        .isInstance(content))
                .findFirst()
                .orElseThrow();
        setter.invoke(builder, content);
    }
}
