package se.samservice.json.binding;

import static java.util.Map.entry;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samservice.shop.TimeOfDay;
import se.samservice.value.EntityRef;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.OpenCode;
import se.samservice.value.PartialDate;
import se.samservice.value.Term;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Finds the shape of a type. */
public final class Shapes {

    private static final Shape<String> TEXT = text(JsonKind.TEXT, s -> s, s -> s, false);

    private static final Shape<Id<?>> ID = text(JsonKind.TEXT, Id::of, Id::value, false);

    private static final Map<Class<?>, Shape<?>> BUILT_IN = Map.ofEntries(
            entry(String.class, TEXT),
            entry(Id.class, ID),
            entry(boolean.class, ScalarShape.SWITCH),
            entry(Boolean.class, ScalarShape.FLAG),
            entry(int.class, ScalarShape.INTEGER),
            entry(Integer.class, ScalarShape.INTEGER),
            entry(long.class, ScalarShape.LONG),
            entry(Long.class, ScalarShape.LONG),
            entry(double.class, ScalarShape.NUMBER),
            entry(LocalDate.class, text(JsonKind.DATE, Dates::parse, LocalDate::toString, true)),
            entry(PartialDate.class, text(JsonKind.PARTIAL_DATE, PartialDate::parse, PartialDate::toString, true)),
            entry(TimeOfDay.class, text(JsonKind.TIME, TimeOfDay::parse, TimeOfDay::toString, true)),
            entry(HalfYear.class, text(JsonKind.HALF_YEAR, HalfYear::parse, HalfYear::toString, true)),
            entry(EntityRef.class, text(JsonKind.REFERENCE, EntityRef::parse, EntityRef::toString, true)));

    private static final ClassValue<Optional<Shape<?>>> OWN = new ClassValue<>() {
        @Override
        protected Optional<Shape<?>> computeValue(Class<?> type) {
            return find(type);
        }
    };

    private Shapes() {}

    /**
     * The shape of a type of this library.
     *
     * @param type a value type or one of the words, dates and ids it is made of; also the hidden implementation of a
     *     value type
     * @return the shape, or empty when the type is not ours
     */
    public static Optional<Shape<?>> ofOwn(Class<?> type) {
        return type.getName().startsWith("se.samservice.") ? OWN.get(type) : Optional.empty();
    }

    private static Optional<Shape<?>> find(Class<?> type) {
        Shape<?> builtIn = BUILT_IN.get(type);
        if (builtIn != null) {
            return Optional.of(builtIn);
        }
        if (type.isEnum() && Term.class.isAssignableFrom(type)) {
            return Optional.of(words(type, constant -> ((Term) constant).token()));
        }
        if (OpenCode.class.isAssignableFrom(type)) {
            return Optional.of(openCode(type));
        }
        return type.isSealed() ? Optional.of(ChoiceShape.of(type)) : ObjectShape.of(type);
    }

    /** The shape of what an attribute holds when it holds anything, from its generic type. */
    static Shape<?> of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return of(generic.getActualTypeArguments()[0]);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new ListShape<>(of(generic.getActualTypeArguments()[0]));
        }
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (raw == DayOfWeek.class || raw == Month.class) {
            return words(raw, constant -> constant.toString().toLowerCase(Locale.ROOT));
        }
        Shape<?> builtIn = BUILT_IN.get(raw);
        return builtIn != null
                ? builtIn
                : ofOwn(raw).orElseThrow(() -> new IllegalStateException("No JSON form is defined for " + type));
    }

    private static <T> Shape<T> text(
            JsonKind kind, Function<String, @Nullable T> parse, Function<T, String> text, boolean isRepeated) {
        return new TextShape<>(
                kind,
                StructuralRules.MALFORMED_VALUE,
                parse,
                (generator, value) -> generator.writeString(text.apply(value)),
                List.of(),
                isRepeated);
    }

    private static Shape<?> words(Class<?> type, Function<Object, String> token) {
        Map<Object, SerializableString> encoded = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Function.identity(), token.andThen(SerializedString::new)));
        Map<String, Object> byToken =
                Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(token, Function.identity()));
        return new TextShape<>(
                JsonKind.TOKEN,
                StructuralRules.UNKNOWN_TOKEN,
                byToken::get,
                (generator, constant) -> generator.writeString(Objects.requireNonNull(encoded.get(constant))),
                byToken.keySet(),
                true);
    }

    private static Shape<?> openCode(Class<?> type) {
        MethodHandle of;
        try {
            of = MethodHandles.publicLookup()
                    .findStatic(type, "of", MethodType.methodType(type, String.class))
                    .asType(MethodType.methodType(OpenCode.class, String.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no public factory of(String)", e);
        }
        Function<String, @Nullable OpenCode> parse = token -> {
            try {
                return (OpenCode) of.invokeExact(token);
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        };
        return text(JsonKind.TEXT, parse, OpenCode::token, true);
    }
}
