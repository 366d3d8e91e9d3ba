package se.samservice.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.samservice.ServiceDataset;
import se.samservice.finding.Finding;
import se.samservice.finding.Findings;
import se.samservice.finding.Report;
import se.samservice.validation.ServiceValidator;

/**
 * What came of reading a document: a dataset, or the reasons why there is none.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class ReadResult {

    private final @Nullable ServiceDataset dataset;
    private final @Nullable Remnant remnant;
    private final Report report;
    private final Places places;

    ReadResult(@Nullable ServiceDataset dataset, @Nullable Remnant remnant, Report report, Places places) {
        this.dataset = dataset;
        this.remnant = remnant;
        this.report = report;
        this.places = places;
    }

    /**
     * The data.
     *
     * @return the dataset, or empty when the document is faulty
     */
    public Optional<ServiceDataset> dataset() {
        return Optional.ofNullable(dataset);
    }

    /**
     * The data, for those who treat a faulty document as an exception.
     *
     * @return the dataset
     * @throws InvalidDocumentException if the document is faulty
     */
    public ServiceDataset orElseThrow() {
        if (dataset == null) {
            throw new InvalidDocumentException(report);
        }
        return dataset;
    }

    /**
     * What is wrong with the document as JSON; what it says is not judged.
     *
     * @return every fault, each with line and column
     */
    public Report report() {
        return report;
    }

    /**
     * Everything that is wrong: with the document as JSON, and with what it says as of its own day.
     *
     * <p>If part of the document could not be read, the things that could are judged all the same.
     *
     * @return every finding, each with line and column
     */
    public Report validate() {
        return validate(ServiceValidator.standard());
    }

    /**
     * Everything that is wrong, as of another day.
     *
     * @param evaluatedOn the day that "today" means
     * @return every finding, each with line and column
     */
    public Report validate(LocalDate evaluatedOn) {
        return validate(ServiceValidator.standard(), evaluatedOn);
    }

    /**
     * Everything that is wrong in the eyes of a validator, as of the day of the data.
     *
     * @param validator judges what the document says; faults of JSON are reported whatever its rule set
     * @return every finding, each with line and column
     */
    public Report validate(ServiceValidator validator) {
        ServiceDataset readable = readable();
        return readable == null ? unjudged(validator) : validate(readable, validator, readable.getAsOf());
    }

    /**
     * Everything that is wrong in the eyes of a validator, as of another day.
     *
     * @param validator judges what the document says; faults of JSON are reported whatever its rule set
     * @param evaluatedOn the day that "today" means
     * @return every finding, each with line and column
     */
    public Report validate(ServiceValidator validator, LocalDate evaluatedOn) {
        ServiceDataset readable = readable();
        return readable == null ? unjudged(validator) : validate(readable, validator, evaluatedOn);
    }

    private @Nullable ServiceDataset readable() {
        return dataset == null && remnant != null ? remnant.dataset() : dataset;
    }

    private Report unjudged(ServiceValidator validator) {
        return report.toBuilder().ruleSet(validator.ruleSet().name()).build();
    }

    private Report validate(ServiceDataset readable, ServiceValidator validator, LocalDate evaluatedOn) {
        Report judged = validator.validate(readable, evaluatedOn);
        Report placed = places.locate(remnant == null ? judged : ofDocument(judged, remnant));
        Findings both = new Findings();
        both.addAll(report);
        both.addAll(placed);
        return both.toReport(judged.getEvaluatedOn()).toBuilder()
                .ruleSet(judged.getRuleSet())
                .build();
    }

    /** What is found in the remnant, as far as it holds for the document. */
    private static Report ofDocument(Report judged, Remnant remnant) {
        Map<String, Integer> totals = new TreeMap<>(judged.getTotals());
        List<Finding> holding = new ArrayList<>();
        for (Finding finding : judged.getFindings()) {
            Finding moved = finding.toBuilder()
                    .pointer(remnant.inDocument(finding.getPointer()))
                    .build();
            if (remnant.holds(moved)) {
                holding.add(moved);
            } else {
                totals.merge(finding.getCode(), -1, Integer::sum);
            }
        }
        totals.values().removeIf(total -> total == 0);
        return judged.toBuilder().findings(holding).totals(totals).build();
    }
}
