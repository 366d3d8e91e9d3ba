package se.samservice.examples.benchmarks.peer;

import io.avaje.validation.ConstraintViolationException;
import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.function.ToIntFunction;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import se.samservice.ServiceDataset;
import se.samservice.examples.benchmarks.model.BeanDataset;
import se.samservice.validation.ServiceValidator;

/** What tells faults in values; each is made only when it is asked for. All but ours look at single values alone. */
public enum Judge {
    SAMSERVICE(Json.SAMSERVICE, Judge::samservice),
    HAND_WRITTEN(Json.JACKSON_BEANS, () -> values -> HandCheck.faults((BeanDataset) values)),
    HIBERNATE_BEANS(
            Json.JACKSON_BEANS,
            () -> jakarta(Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator()))),
    BVAL_BEANS(
            Json.JACKSON_BEANS,
            () -> jakarta(Validation.byProvider(ApacheValidationProvider.class).configure())),
    AVAJE_RECORDS(Json.JACKSON_RECORDS, Judge::avaje);

    /** Makes one. */
    private interface Maker {
        ToIntFunction<Object> make();
    }

    private final Json reader;
    private final Maker maker;

    Judge(Json reader, Maker maker) {
        this.reader = reader;
        this.maker = maker;
    }

    /** Reads what it judges. */
    public Json reader() {
        return reader;
    }

    /** A new one; tells the number of faults. */
    public ToIntFunction<Object> judge() {
        return maker.make();
    }

    private static ToIntFunction<Object> samservice() {
        ServiceValidator validator = ServiceValidator.standard();
        return values ->
                validator.validate((ServiceDataset) values).getFindings().size();
    }

    private static ToIntFunction<Object> jakarta(Configuration<?> configuration) {
        Validator validator = configuration.buildValidatorFactory().getValidator();
        return values -> validator.validate(values).size();
    }

    private static ToIntFunction<Object> avaje() {
        io.avaje.validation.Validator validator =
                io.avaje.validation.Validator.builder().build();
        return values -> {
            try {
                validator.validate(values);
                return 0;
            } catch (ConstraintViolationException e) {
                return e.violations().size();
            }
        };
    }
}
