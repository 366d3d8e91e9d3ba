package se.samservice.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import se.samservice.ServiceDataset;
import se.samservice.finding.Findings;
import se.samservice.finding.Report;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/**
 * Finds everything that is wrong with a dataset.
 *
 * <p>Holds the values to the constraints on their accessors and the whole to the rules of the {@link RuleCatalogue}.
 * Thread-safe; building one is costly, so it is built once, on first use. It needs no expression language, reads no
 * {@code validation.xml} and is not affected by how the host has set up validation.
 */
public final class ServiceValidator {

    private final Validator validator;

    private ServiceValidator(Validator validator) {
        this.validator = validator;
    }

    /** Built when first asked for. */
    private static final class Holder {
        static final ServiceValidator STANDARD = new ServiceValidator(Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new KeysOnly())
                .buildValidatorFactory()
                .getValidator());
    }

    /**
     * The validator with every rule at its own severity.
     *
     * @return the same one each time
     */
    public static ServiceValidator standard() {
        return Holder.STANDARD;
    }

    /**
     * Judges a dataset as of its own day.
     *
     * @param dataset the data
     * @return all that was found
     */
    public Report validate(ServiceDataset dataset) {
        return validate(dataset, dataset.getAsOf());
    }

    /**
     * Judges a dataset as of another day.
     *
     * @param dataset the data
     * @param evaluatedOn the day that "today" means
     * @return all that was found
     */
    public Report validate(ServiceDataset dataset, LocalDate evaluatedOn) {
        Objects.requireNonNull(evaluatedOn, "evaluatedOn");
        DatasetIndex index = new DatasetIndex(dataset, evaluatedOn);
        Findings findings = new Findings();
        for (ConstraintViolation<ServiceDataset> violation : validator.validate(dataset)) {
            findings.add(ConstraintFinding.of(violation, index));
        }
        for (DatasetRule rule : RuleCatalogue.DATASET_RULES) {
            rule.check(index, new Breaches(rule.rule(), index, findings));
        }
        return findings.toReport(Optional.of(evaluatedOn));
    }

    /** Leaves message keys as they are: the texts come from the catalogue, in the language of each reader. */
    private static final class KeysOnly implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
