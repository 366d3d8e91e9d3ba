package se.samservice.finding;

import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/**
 * What one kind of finding is called and means (Swedish: <i>regel</i>).
 *
 * <p>The texts are the library's own, one sentence each; {@code {name}} in a message stands for a parameter of the
 * finding.
 */
@Value.Immutable
@SamserviceStyle
public interface Rule {

    /**
     * The stable name of the rule, for programs.
     *
     * @return lower_snake_case, for example {@code duplicate_id}
     */
    String getCode();

    /**
     * How much a breach matters unless somebody decides otherwise.
     *
     * @return the severity
     */
    Severity getSeverity();

    /**
     * The version of the library that brought the rule.
     *
     * @return for example {@code 0.1}
     */
    String getSince();

    /**
     * What is wrong, in Swedish.
     *
     * @return a sentence with parameters
     */
    String getMessageSv();

    /**
     * What is wrong, in English.
     *
     * @return a sentence with the same parameters
     */
    String getMessageEn();

    /**
     * What to do about it, in Swedish.
     *
     * @return a sentence
     */
    String getHelpSv();

    /**
     * What to do about it, in English.
     *
     * @return a sentence
     */
    String getHelpEn();

    /**
     * Why the rule exists.
     *
     * @return a sentence in English, for the rule reference
     */
    String getRationale();

    /**
     * Where the rule comes from: a law, a code list, a standard, or this model.
     *
     * @return a reference in English
     */
    String getSource();

    /**
     * Starts a rule.
     *
     * @return a new builder
     */
    static RuleBuilder builder() {
        return new RuleBuilder();
    }

    /**
     * Starts a rule whose breach makes data unreliable.
     *
     * @param code the name of the rule
     * @return a new builder
     */
    static RuleBuilder error(String code) {
        return builder().code(code).severity(Severity.ERROR);
    }

    /**
     * Starts a rule of good practice.
     *
     * @param code the name of the rule
     * @return a new builder
     */
    static RuleBuilder warning(String code) {
        return builder().code(code).severity(Severity.WARNING);
    }

    /**
     * Starts a rule about something worth knowing.
     *
     * @param code the name of the rule
     * @return a new builder
     */
    static RuleBuilder info(String code) {
        return builder().code(code).severity(Severity.INFO);
    }

    /**
     * Starts from the values of this rule.
     *
     * @return a new builder
     */
    default RuleBuilder toBuilder() {
        return builder().from(this);
    }
}
