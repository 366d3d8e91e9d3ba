package se.samservice.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.validator.HibernateValidator;
import se.samservice.ServiceDataset;
import se.samservice.attribute.ValueType;
import se.samservice.finding.Finding;
import se.samservice.finding.Findings;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Report;
import se.samservice.finding.Severity;
import se.samservice.validation.constraint.ConstraintChecks;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.EntityRef;

/**
 * Finds everything that is wrong with a dataset.
 *
 * <p>Holds the values to the constraints on their accessors and the whole to the rules of the {@link RuleCatalogue}.
 * Thread-safe; building one is costly, so it is built once, on first use. It needs no expression language, reads no
 * {@code validation.xml} and is not affected by how the host has set up validation.
 */
public final class ServiceValidator {

    private final Validator validator;
    private final ConstraintChecks checks;
    private final RuleSet ruleSet;
    private final List<DatasetRule> datasetRules;

    private ServiceValidator(Validator validator, ConstraintChecks checks, RuleSet ruleSet) {
        this.validator = validator;
        this.checks = checks;
        this.ruleSet = ruleSet;
        this.datasetRules = RuleCatalogue.DATASET_RULES.stream()
                .filter(rule -> ruleSet.severity(rule.rule()).isPresent())
                .toList();
    }

    /** Built when first asked for. */
    private static final class Holder {
        static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new KeysOnly())
                .buildValidatorFactory()
                .getValidator();
        static final ServiceValidator STANDARD =
                new ServiceValidator(VALIDATOR, new ConstraintChecks(VALIDATOR), RuleSet.standard());
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
     * A validator with some rules at another severity or switched off. It shares what is costly with the standard one.
     *
     * @param ruleSet how much each rule matters
     * @return a validator
     */
    public static ServiceValidator with(RuleSet ruleSet) {
        ServiceValidator standard = Holder.STANDARD;
        return new ServiceValidator(standard.validator, standard.checks, Objects.requireNonNull(ruleSet, "ruleSet"));
    }

    /**
     * How much each rule matters to this validator.
     *
     * @return the rule set, which its reports name
     */
    public RuleSet ruleSet() {
        return ruleSet;
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
        for (DatasetRule rule : datasetRules) {
            rule.check(index, new Breaches(rule.rule(), index, findings));
        }
        if (index.showWatched(checks)) {
            addViolations(dataset, index::entityAt, findings);
        }
        return graded(findings.toReport(Optional.of(evaluatedOn)));
    }

    /**
     * Holds a value that stands outside a dataset, and what it is made of, to the constraints on their accessors. The rules
     * about a whole dataset are not asked.
     *
     * @param value a value of this library's, made by a builder
     * @return what was found, its places told from the value
     * @throws IllegalArgumentException if the value is of another library
     */
    public Report validateValue(Object value) {
        Objects.requireNonNull(value, "value");
        if (ValueType.of(value.getClass()).isEmpty()) {
            throw new IllegalArgumentException("value: is no value of this library, but " + value.getClass());
        }
        Findings findings = new Findings();
        addViolations(value, place -> Optional.empty(), findings);
        return graded(findings.toReport(Optional.empty()));
    }

    private <T> void addViolations(T value, Function<JsonPointer, Optional<EntityRef>> entityAt, Findings findings) {
        for (ConstraintViolation<T> violation : validator.validate(value)) {
            Finding finding = ConstraintFinding.of(violation, value, entityAt);
            if (ruleSet.severity(finding.getRule()).isPresent()) {
                findings.add(finding);
            }
        }
    }

    /** Totals go by code, so that those beyond the kept findings follow. */
    private Report graded(Report report) {
        if (ruleSet.grades().isEmpty()) {
            return report.toBuilder().ruleSet(ruleSet.name()).build();
        }
        return report.toBuilder()
                .findings(report.getFindings().stream().map(this::graded).toList())
                .ruleSet(ruleSet.name())
                .build();
    }

    private Finding graded(Finding finding) {
        Severity severity = ruleSet.severity(finding.getRule()).orElseThrow();
        return severity == finding.getSeverity()
                ? finding
                : finding.toBuilder().severity(severity).build();
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
