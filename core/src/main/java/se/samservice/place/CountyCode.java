package se.samservice.place;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The text is a county code in form: two digits, such as {@code 24} (Swedish: <i>länskod</i>). It is text and not a
 * number, because {@code 01} begins with zero.
 */
@Documented
@Constraint(validatedBy = CountyCode.Validator.class)
@Target({METHOD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface CountyCode {

    /**
     * Key of the message.
     *
     * @return the key
     */
    String message() default "{se.samservice.constraint.county_code_malformed}";

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

    /** Checks the form; whether the code exists is not asked here. */
    final class Validator implements ConstraintValidator<CountyCode, String> {

        /** Called by the validation framework. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || CodeForm.matches(code, "00");
        }
    }
}
