package se.samservice.json;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samservice.ServiceDataset;
import se.samservice.finding.Findings;
import se.samservice.finding.Report;
import se.samservice.json.text.PointerLocator;
import se.samservice.validation.ServiceValidator;

/**
 * What came of reading a document: a dataset, or the reasons why there is none.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class ReadResult {

    private final @Nullable ServiceDataset dataset;
    private final Report report;
    private final Document document;

    ReadResult(@Nullable ServiceDataset dataset, Report report, Document document) {
        this.dataset = dataset;
        this.report = report;
        this.document = document;
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
     * Everything that is wrong: with the document as JSON and, if it could be read, with what it says as of its own day.
     *
     * @return every finding, each with line and column
     */
    public Report validate() {
        return dataset == null ? report : validate(dataset, dataset.getAsOf());
    }

    /**
     * Everything that is wrong, as of another day.
     *
     * @param evaluatedOn the day that "today" means
     * @return every finding, each with line and column
     */
    public Report validate(LocalDate evaluatedOn) {
        return dataset == null ? report : validate(dataset, evaluatedOn);
    }

    private Report validate(ServiceDataset data, LocalDate evaluatedOn) {
        Report judged = PointerLocator.locate(
                ServiceValidator.standard().validate(data, evaluatedOn), document.bytes(), document.start());
        if (report.getFindings().isEmpty()) {
            return judged;
        }
        Findings both = new Findings();
        both.addAll(report);
        both.addAll(judged);
        return both.toReport(judged.getEvaluatedOn());
    }
}
