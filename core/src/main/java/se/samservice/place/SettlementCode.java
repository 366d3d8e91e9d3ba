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
 * The text is a settlement code in form, such as {@code 2480TB117} (Swedish: <i>bebyggelseområdeskod</i>): municipality
 * code, class letter {@code T S F V} or {@code H}, {@code C} for the central or {@code B} for another settlement, and a
 * serial of three digits. In use by Statistics Sweden since 2021.
 */
@Documented
@Constraint(validatedBy = SettlementCode.Validator.class)
@Target({METHOD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface SettlementCode {

    /**
     * Key of the message.
     *
     * @return the key
     */
    String message() default "{se.samservice.constraint.settlement_code_malformed}";

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
    final class Validator implements ConstraintValidator<SettlementCode, String> {

        /** Called by the validation framework. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null
                    || (CodeForm.matches(code, "0000AA000")
                            && "TSFVH".indexOf(code.charAt(4)) >= 0
                            && "CB".indexOf(code.charAt(5)) >= 0);
        }
    }
}
