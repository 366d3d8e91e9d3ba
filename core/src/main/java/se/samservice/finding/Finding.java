package se.samservice.finding;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;
import se.samservice.value.EntityRef;
import se.samservice.value.Language;

/**
 * One thing that is wrong, and where (Swedish: <i>anmärkning</i>).
 *
 * <p>A finding names what is at fault but does not repeat free text from the data, which may be personal.
 */
@Value.Immutable
@SamserviceStyle
public interface Finding {

    /** By place, then by code, then by parameters: the order of every report. */
    Comparator<Finding> ORDER = Comparator.comparing(Finding::getPointer)
            .thenComparing(Finding::getCode)
            .thenComparing(finding -> finding.getParams().toString());

    /**
     * The rule that is broken.
     *
     * @return the rule
     */
    Rule getRule();

    /**
     * How much it matters here.
     *
     * @return the severity of the rule unless stated
     */
    @Value.Default
    default Severity getSeverity() {
        return getRule().getSeverity();
    }

    /**
     * Where it is.
     *
     * @return the pointer to the value at fault, or to the object that lacks one
     */
    JsonPointer getPointer();

    /**
     * The thing it is about.
     *
     * @return the thing with an id that holds the value, or empty when there is none
     */
    Optional<EntityRef> getEntity();

    /**
     * What the message speaks of, by name.
     *
     * @return values of type {@link String}, {@link Number}, {@link se.samservice.value.Term} or a date
     */
    Map<String, Object> getParams();

    /**
     * What was probably meant, where something known is close to what stands there.
     *
     * @return a name, word or id, or empty
     */
    Optional<String> getSuggestion();

    /**
     * Where it is in the text the data was read from.
     *
     * @return the place, or empty when the data came from elsewhere
     */
    Optional<SourceLocation> getLocation();

    /**
     * The name of the rule.
     *
     * @return lower_snake_case
     */
    @Value.Derived
    default String getCode() {
        return getRule().getCode();
    }

    /**
     * What is wrong, for a person.
     *
     * @param locale the wish of the reader, see {@link Language#of(Locale)}
     * @return one sentence
     */
    default String message(Locale locale) {
        Language language = Language.of(locale);
        return MessageText.fill(
                language.choose(getRule().getMessageSv(), getRule().getMessageEn()), getParams(), language.locale());
    }

    /**
     * What to do about it, for a person.
     *
     * @param locale the wish of the reader, see {@link Language#of(Locale)}
     * @return one or two sentences, the suggestion first if there is one
     */
    default String help(Locale locale) {
        Language language = Language.of(locale);
        String help = MessageText.fill(
                language.choose(getRule().getHelpSv(), getRule().getHelpEn()), getParams(), language.locale());
        return getSuggestion()
                .map(meant -> MessageText.fill(
                        language.choose("Menades ”{suggestion}”? ", "Was “{suggestion}” meant? "),
                        Map.of("suggestion", meant),
                        language.locale()))
                .map(question -> question + help)
                .orElse(help);
    }

    /**
     * Starts a finding.
     *
     * @return a new builder
     */
    static FindingBuilder builder() {
        return new FindingBuilder();
    }

    /**
     * Starts from the values of this finding.
     *
     * @return a new builder
     */
    default FindingBuilder toBuilder() {
        return builder().from(this);
    }
}
