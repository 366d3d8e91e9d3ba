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

/** The position exists on the earth: latitude −90 to 90, longitude −180 to 180. */
@Documented
@Constraint(validatedBy = Position.Validator.class)
@Target(TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Position {

    /**
     * Key of the message.
     *
     * @return the key
     */
    String message() default "{se.samservice.constraint.position_impossible}";

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

    /** Checks both numbers. */
    final class Validator implements ConstraintValidator<Position, Coordinates> {

        /** Called by the validation framework. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Coordinates position, ConstraintValidatorContext context) {
            return position == null
                    || (Math.abs(position.getLatitude()) <= 90 && Math.abs(position.getLongitude()) <= 180);
        }
    }
}
