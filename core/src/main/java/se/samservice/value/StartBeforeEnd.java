package se.samservice.value;

import static java.lang.annotation.ElementType.TYPE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The end of the period does not surely lie before its start. */
@Documented
@Constraint(validatedBy = StartBeforeEnd.Validator.class)
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StartBeforeEnd {

    /**
     * Key of the message.
     *
     * @return the key
     */
    String message() default "{se.samservice.constraint.period_reversed}";

    /**
     * Validation groups, none by default.
     *
     * @return the groups
     */
    Class<?>[] groups() default {};

    /**
     * Payload, none by default.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Compares the two ends where both are known. */
    final class Validator implements ConstraintValidator<StartBeforeEnd, DatePeriod> {

        /** Called by the validation framework. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable DatePeriod period, ConstraintValidatorContext context) {
            return period == null
                    || period.getStart().isEmpty()
                    || period.getEnd().isEmpty()
                    || !period.getEnd().get().isSurelyBefore(period.getStart().get());
        }
    }
}
