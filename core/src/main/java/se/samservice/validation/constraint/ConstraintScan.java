package se.samservice.validation.constraint;

import jakarta.validation.Validator;

/**
 * Looks through a value for a broken constraint, as a validator would find it.
 *
 * <p>The constraints are those that the validator itself tells of. Of one that {@link Checks} does not know, and of
 * anything unusual, nothing is claimed: the value may then be broken, and the validator has to be asked.
 */
public final class ConstraintScan {

    private final ClassValue<TypeScan> scans;

    /**
     * Looks by what a validator knows of each type.
     *
     * @param validator the authority on what is broken
     */
    public ConstraintScan(Validator validator) {
        scans = new ClassValue<>() {
            @Override
            protected TypeScan computeValue(Class<?> type) {
                return TypeScan.of(validator.getConstraintsForClass(type), type, ConstraintScan.this);
            }
        };
    }

    /**
     * Whether it is worth asking the validator.
     *
     * @param value a value made by a builder
     * @return false if the validator would surely find nothing
     */
    public boolean mayBeBroken(Object value) {
        return scans.get(value.getClass()).mayBeBroken(value);
    }
}
