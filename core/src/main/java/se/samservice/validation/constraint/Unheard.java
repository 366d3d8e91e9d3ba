package se.samservice.validation.constraint;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;

/** Where a constraint wants to say what is wrong; that it does is all that matters here. */
final class Unheard implements ConstraintValidatorContext {

    static final Unheard CONTEXT = new Unheard();

    /** A constraint has something to say. */
    static final class Complaint extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Complaint() {
            super("A constraint is broken", null, false, false);
        }
    }

    private Unheard() {}

    @Override
    public void disableDefaultConstraintViolation() {
        throw new Complaint();
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        throw new Complaint();
    }

    @Override
    public ClockProvider getClockProvider() {
        throw new Complaint();
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
        throw new Complaint();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new Complaint();
    }
}
