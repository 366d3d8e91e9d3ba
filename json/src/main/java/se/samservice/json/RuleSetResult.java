package se.samservice.json;

import java.util.Optional;
import se.samservice.finding.Report;
import se.samservice.validation.RuleSet;

/**
 * What came of reading a rule set: the set, or the reasons why there is none.
 *
 * @param ruleSet the set, or empty when the document is faulty
 * @param report every fault of the document, each with line and column
 */
public record RuleSetResult(Optional<RuleSet> ruleSet, Report report) {

    /**
     * The set, for those who treat a faulty document as an exception.
     *
     * @return the rule set
     * @throws InvalidDocumentException if the document is faulty
     */
    public RuleSet orElseThrow() {
        return ruleSet.orElseThrow(() -> new InvalidDocumentException(report));
    }
}
