package se.samservice.value;

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
 * The id is 1 to 64 characters from {@code a–z}, {@code 0–9} and {@code -}, and neither begins nor ends with a hyphen.
 *
 * <p>So an id can stand unescaped in a URL, a file name, a JSON pointer and a calendar UID, whatever system it meets.
 */
@Documented
@Constraint(validatedBy = Identifier.Validator.class)
@Target({METHOD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Identifier {

    /**
     * Key of the message.
     *
     * @return the key
     */
    String message() default "{se.samservice.constraint.id_malformed}";

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

    /** Checks the characters and the length. */
    final class Validator implements ConstraintValidator<Identifier, Id<?>> {

        /** Called by the validation framework. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Id<?> id, ConstraintValidatorContext context) {
            return id == null || isWellFormed(id.value());
        }

        private static boolean isWellFormed(String text) {
            int length = text.length();
            if (length == 0 || length > 64 || text.charAt(0) == '-' || text.charAt(length - 1) == '-') {
                return false;
            }
            for (int i = 0; i < length; i++) {
                char c = text.charAt(i);
                if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
                    return false;
                }
            }
            return true;
        }
    }
}
