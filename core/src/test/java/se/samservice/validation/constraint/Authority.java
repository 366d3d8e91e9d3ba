package se.samservice.validation.constraint;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator, which says what is broken, and our look, which has to agree. */
final class Authority {

    static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    static final ConstraintScan SCAN = new ConstraintScan(VALIDATOR);

    private Authority() {}

    static boolean finds(Object value) {
        return !VALIDATOR.validate(value).isEmpty();
    }
}
