package se.samservice.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import se.samservice.style.SamserviceStyle;

/**
 * Everything that was found in one look at some data, in a stable order.
 *
 * <p>A look never stops at the first fault. When one rule is broken very often, only the first findings are kept and the
 * {@linkplain #getTotals() totals} tell how many there were.
 */
@Value.Immutable
@SamserviceStyle
public interface Report {

    /**
     * The findings, in {@link Finding#ORDER}.
     *
     * @return at most as many of each rule as the look keeps
     */
    List<Finding> getFindings();

    /**
     * How often each rule was broken, also beyond the findings that are kept.
     *
     * @return counts by code, in alphabetical order
     */
    Map<String, Integer> getTotals();

    /**
     * The day that "today" meant.
     *
     * @return the day, or empty when no rule asked for it
     */
    Optional<LocalDate> getEvaluatedOn();

    /**
     * The version of the library that looked.
     *
     * @return for example {@code 0.1.0}
     */
    String getLibraryVersion();

    /**
     * The rule set that said how much each rule matters.
     *
     * @return its name; {@code standard} when every rule was at its own severity
     */
    @Value.Default
    default String getRuleSet() {
        return "standard";
    }

    /**
     * Whether the data can be relied on.
     *
     * @return true if there is no finding of severity {@link Severity#ERROR}
     */
    default boolean isValid() {
        return count(Severity.ERROR) == 0;
    }

    /**
     * How often rules of a severity were broken, also beyond the findings that are kept.
     *
     * @param severity the severity
     * @return zero or more
     */
    default int count(Severity severity) {
        return getFindings().stream()
                .filter(finding -> finding.getSeverity() == severity)
                .map(Finding::getCode)
                .distinct()
                .mapToInt(code -> getTotals().getOrDefault(code, 0))
                .sum();
    }

    /**
     * Starts a report.
     *
     * @return a new builder
     */
    static ReportBuilder builder() {
        return new ReportBuilder();
    }

    /**
     * Starts from the values of this report.
     *
     * @return a new builder
     */
    default ReportBuilder toBuilder() {
        return builder().from(this);
    }
}
