package se.samservice.finding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Gathers findings into a {@link Report}. Not safe to share between threads.
 *
 * <p>Of each rule the first {@value #KEPT_PER_RULE} findings in {@link Finding#ORDER} are kept, in whatever order they
 * come; the rest are only counted.
 */
public final class Findings {

    /** How many findings of one rule are kept. */
    public static final int KEPT_PER_RULE = 1000;

    /** By code; the last of those that are kept comes first, to make room. */
    private final Map<String, PriorityQueue<Finding>> kept = new TreeMap<>();

    private final Map<String, Integer> totals = new TreeMap<>();

    /** Starts with nothing found. */
    public Findings() {}

    /**
     * Adds a finding.
     *
     * @param finding what was found
     */
    public void add(Finding finding) {
        totals.merge(finding.getCode(), 1, Integer::sum);
        PriorityQueue<Finding> first =
                kept.computeIfAbsent(finding.getCode(), code -> new PriorityQueue<>(Finding.ORDER.reversed()));
        if (first.size() < KEPT_PER_RULE) {
            first.add(finding);
        } else if (Finding.ORDER.compare(finding, first.element()) < 0) {
            first.remove();
            first.add(finding);
        }
    }

    /**
     * Adds a finding that is made only if it may be kept; of a million, most are only counted.
     *
     * @param rule the rule that is broken
     * @param pointer where
     * @param finding makes the finding of that rule and place
     */
    public void add(Rule rule, JsonPointer pointer, Supplier<Finding> finding) {
        PriorityQueue<Finding> first = kept.get(rule.getCode());
        boolean isBeyondKept = first != null
                && first.size() == KEPT_PER_RULE
                && pointer.compareTo(first.element().getPointer()) > 0;
        if (isBeyondKept) {
            totals.merge(rule.getCode(), 1, Integer::sum);
        } else {
            add(finding.get());
        }
    }

    /**
     * Adds what another look has found, with its totals.
     *
     * @param report what was found
     */
    public void addAll(Report report) {
        Map<String, Integer> beyondKept = new TreeMap<>(report.getTotals());
        for (Finding finding : report.getFindings()) {
            add(finding);
            beyondKept.merge(finding.getCode(), -1, Integer::sum);
        }
        beyondKept.forEach((code, more) -> totals.merge(code, more, Integer::sum));
    }

    /**
     * Whether nothing has been found yet.
     *
     * @return true if there is no finding
     */
    public boolean isEmpty() {
        return totals.isEmpty();
    }

    /**
     * What has been found so far.
     *
     * @param evaluatedOn the day that "today" meant, or empty
     * @return the report, its findings sorted
     */
    public Report toReport(Optional<LocalDate> evaluatedOn) {
        return Report.builder()
                .findings(kept.values().stream()
                        .flatMap(PriorityQueue::stream)
                        .sorted(Finding.ORDER)
                        .toList())
                .totals(totals)
                .evaluatedOn(evaluatedOn)
                .libraryVersion(LibraryVersion.VALUE)
                .build();
    }
}
