package se.samservice.validation.rule;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import se.samservice.validation.constraint.ConstraintChecks;

/** Hibernate Validator, which says what is broken, and our look, which has to agree. */
final class Authority {

    static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private final ConstraintChecks checks = new ConstraintChecks(VALIDATOR);

    /** Whether the look has found something, or what it does not understand. */
    boolean isAskedAbout(Object value) {
        return new Watched().show(value, checks);
    }

    static boolean finds(Object value) {
        return !VALIDATOR.validate(value).isEmpty();
    }
}
