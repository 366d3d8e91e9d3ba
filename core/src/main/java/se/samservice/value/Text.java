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
import se.samservice.text.Visible;

/**
 * The text says something, is no longer than allowed and can be shown: not blank, at most {@link #max()} characters
 * (Unicode code points, as JSON Schema counts), no control characters, none that turn the direction of
 * writing, and no half of a surrogate pair.
 *
 * <p>One constraint instead of three, because each is checked on every text of every dataset.
 */
@Documented
@Constraint(validatedBy = Text.Validator.class)
@Target({METHOD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Text {

    /**
     * The greatest allowed number of characters.
     *
     * @return a number of Unicode code points
     */
    int max() default 200;

    /**
     * Whether line breaks and tabs are allowed.
     *
     * @return true for running text, false for a name or title
     */
    boolean multiline() default false;

    /**
     * Key of the message that is used when the text is blank; the other two faults have keys of their own.
     *
     * @return the key
     */
    String message() default BLANK;

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

    /** Message key: the text is empty or only white space. */
    String BLANK = "{se.samservice.constraint.text_blank}";

    /** Message key: the text has more than {@link #max()} characters. */
    String TOO_LONG = "{se.samservice.constraint.text_too_long}";

    /** Message key: the text holds a character that cannot be shown. */
    String UNPRINTABLE = "{se.samservice.constraint.text_unprintable}";

    /** Finds the first of the three faults. */
    final class Validator implements ConstraintValidator<Text, CharSequence> {

        private int max;
        private boolean multiline;

        /** Called by the validation framework. */
        public Validator() {}

        @Override
        public void initialize(Text constraint) {
            max = constraint.max();
            multiline = constraint.multiline();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            boolean blank = true;
            int characters = 0;
            for (int i = 0; i < text.length(); i++, characters++) {
                char c = text.charAt(i);
                if (isOrdinary(c)) {
                    blank &= c == ' ';
                } else if (Character.isSurrogate(c)) {
                    if (!startsPair(text, i)) {
                        return fail(UNPRINTABLE, context);
                    }
                    i++;
                    blank = false;
                } else if (Visible.turnsDirection(c)
                        || (Character.isISOControl(c) && !(multiline && (c == '\n' || c == '\t')))) {
                    return fail(UNPRINTABLE, context);
                } else if (blank && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                    blank = false;
                }
            }
            if (blank) {
                return false;
            }
            return characters <= max || fail(TOO_LONG, context);
        }

        /** A space, or what is seen at a glance to be neither control nor white space; nearly every character is. */
        private static boolean isOrdinary(char c) {
            return (c >= ' ' && c < 0x7F) || (c > 0xA0 && c < 0x1680);
        }

        private static boolean startsPair(CharSequence text, int i) {
            return Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
        }

        private static boolean fail(String message, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
            return false;
        }
    }
}
