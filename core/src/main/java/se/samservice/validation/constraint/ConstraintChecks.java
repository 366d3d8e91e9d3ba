package se.samservice.validation.constraint;

import jakarta.validation.Validator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The checks that tell whether a validator would find a constraint broken, for each type.
 *
 * <p>The constraints are those that the validator itself tells of. Of one that {@link Checks} does not know, and of
 * anything unusual, nothing is claimed: the value may then be broken, and the validator has to be asked.
 */
public final class ConstraintChecks {

    private static final ConstraintChecks NONE = new ConstraintChecks(type -> TypeChecks.NONE);

    private final Map<Class<?>, TypeChecks> byType = new ConcurrentHashMap<>();
    private final Function<Class<?>, TypeChecks> ofType;

    /**
     * Checks by what a validator knows of each type.
     *
     * @param validator the authority on what is broken
     */
    public ConstraintChecks(Validator validator) {
        this(type -> TypeChecks.of(validator.getConstraintsForClass(type), type));
    }

    private ConstraintChecks(Function<Class<?>, TypeChecks> ofType) {
        this.ofType = ofType;
    }

    /**
     * No checks at all.
     *
     * @return what finds nothing broken
     */
    public static ConstraintChecks none() {
        return NONE;
    }

    /**
     * What is demanded of values of a type.
     *
     * @param type a type of the model, or of the JDK, of which nothing is demanded
     * @return its checks, the same ones each time
     */
    public TypeChecks of(Class<?> type) {
        boolean isOfTheJdk = type.getClassLoader() == null;
        return isOfTheJdk ? TypeChecks.NONE : byType.computeIfAbsent(type, ofType);
    }
}
