package se.samservice.json;

import java.util.Locale;
import se.samservice.finding.Report;

/** A document was asked for its data and has none, because it is faulty; the report says why. */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Report report;

    InvalidDocumentException(Report report) {
        super(message(report));
        this.report = report;
    }

    private static String message(Report report) {
        var first = report.getFindings().get(0);
        return first.getLocation().map(location -> location + ": ").orElse("")
                + first.message(Locale.ENGLISH)
                + " ("
                + first.getCode()
                + (report.getFindings().size() > 1
                        ? ", the first of " + report.getFindings().size() + " findings)"
                        : ")");
    }

    /**
     * What is wrong with the document.
     *
     * @return the report of the reading
     */
    public Report report() {
        return report;
    }
}
