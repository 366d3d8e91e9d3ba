package se.samservice.json;

import java.util.Optional;
import se.samservice.access.AccessThresholds;
import se.samservice.finding.Report;

/**
 * What came of reading limits for distances: the limits, or the reasons why there are none.
 *
 * @param thresholds the limits, or empty when the document is faulty in form or content
 * @param report everything that is wrong or strange, each with line and column
 */
public record AccessThresholdsResult(Optional<AccessThresholds> thresholds, Report report) {

    /**
     * The limits, for those who treat a faulty document as an exception.
     *
     * @return the limits
     * @throws InvalidDocumentException if the document is faulty
     */
    public AccessThresholds orElseThrow() {
        return thresholds.orElseThrow(() -> new InvalidDocumentException(report));
    }
}
