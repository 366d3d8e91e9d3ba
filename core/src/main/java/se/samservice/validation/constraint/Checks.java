package se.samservice.validation.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import se.samservice.place.CountyCode;
import se.samservice.place.LegacySettlementCode;
import se.samservice.place.MunicipalityCode;
import se.samservice.place.SettlementCode;
import se.samservice.value.Identifier;
import se.samservice.value.Position;
import se.samservice.value.StartBeforeEnd;
import se.samservice.value.Text;

/**
 * Whether a value meets constraints, for the constraints that the model uses. A record, whose part the JVM takes for
 * constant where it knows the checks.
 *
 * @param met says so of a value
 */
public record Checks(Predicate<Object> met) {

    /** No constraint at all. */
    public static final Checks NONE = new Checks(value -> true);

    static final Checks NEVER_MET = new Checks(value -> false);

    /** Our own are asked themselves; for the few of Jakarta Validation that we use the answer is given here. */
    private static final Map<Class<?>, Function<Annotation, Predicate<Object>>> KNOWN = Map.ofEntries(
            known(Text.class, annotation -> valid(annotation, new Text.Validator())),
            known(Identifier.class, annotation -> valid(annotation, new Identifier.Validator())),
            known(Position.class, annotation -> valid(annotation, new Position.Validator())),
            known(StartBeforeEnd.class, annotation -> valid(annotation, new StartBeforeEnd.Validator())),
            known(MunicipalityCode.class, annotation -> valid(annotation, new MunicipalityCode.Validator())),
            known(CountyCode.class, annotation -> valid(annotation, new CountyCode.Validator())),
            known(SettlementCode.class, annotation -> valid(annotation, new SettlementCode.Validator())),
            known(LegacySettlementCode.class, annotation -> valid(annotation, new LegacySettlementCode.Validator())),
            known(NotEmpty.class, annotation -> value -> value instanceof Collection<?> all && !all.isEmpty()),
            known(Min.class, annotation -> whole(number -> number >= annotation.value())),
            known(Max.class, annotation -> whole(number -> number <= annotation.value())),
            known(PositiveOrZero.class, annotation -> whole(number -> number >= 0)));

    /** The check for one constraint, or empty when it is not known here. */
    static Optional<Checks> of(Annotation constraint) {
        return Optional.ofNullable(KNOWN.get(constraint.annotationType()))
                .map(known -> new Checks(known.apply(constraint)));
    }

    Checks and(Checks more) {
        return areNone() ? more : new Checks(met.and(more.met));
    }

    /**
     * Whether there is nothing to check.
     *
     * @return true if no value is broken
     */
    @SuppressWarnings("ReferenceEquality") // predicates have no other
    public boolean areNone() {
        return met == NONE.met;
    }

    /**
     * Whether a value does not meet the constraints, or may not.
     *
     * @param value what they stand on
     * @return false if the validator would surely find nothing
     */
    public boolean areBroken(Object value) {
        return !areNone() && !met.test(value);
    }

    private static <A extends Annotation> Map.Entry<Class<?>, Function<Annotation, Predicate<Object>>> known(
            Class<A> type, Function<A, Predicate<Object>> check) {
        return Map.entry(type, annotation -> check.apply(type.cast(annotation)));
    }

    @SuppressWarnings("unchecked") // a constraint stands only where its validator fits
    private static <A extends Annotation> Predicate<Object> valid(A constraint, ConstraintValidator<A, ?> validator) {
        validator.initialize(constraint);
        ConstraintValidator<A, Object> asked = (ConstraintValidator<A, Object>) validator;
        return value -> {
            try {
                return asked.isValid(value, Unheard.CONTEXT);
            } catch (Unheard.Complaint e) {
                return false;
            }
        };
    }

    /** A number of another kind is left to the validator. */
    private static Predicate<Object> whole(LongPredicate met) {
        return value -> (value instanceof Integer || value instanceof Long) && met.test(((Number) value).longValue());
    }
}
