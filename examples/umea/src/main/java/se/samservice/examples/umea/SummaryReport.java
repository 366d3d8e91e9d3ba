package se.samservice.examples.umea;

import java.util.List;
import java.util.Locale;
import se.samservice.ServiceDataset;
import se.samservice.finding.Report;
import se.samservice.value.HalfYear;
import se.samservice.value.Language;

/** Which half-years should have been summed up and were not, and where their drafts lie, as text for people. */
final class SummaryReport {

    private final ServiceDataset data;
    private final Language language;
    private final List<String> missing;

    SummaryReport(ServiceDataset data, Report findings, Locale locale) {
        this.data = data;
        this.language = Language.of(locale);
        this.missing = findings.getFindings().stream()
                .filter(finding -> finding.getCode().equals("half_year_summary_missing"))
                .map(finding -> String.valueOf(finding.getParams().get("halfYear")))
                .toList();
    }

    String text() {
        TextTable table = new TextTable();
        for (HalfYear halfYear : SummaryFiles.halfYears(data)) {
            table.row(List.of(
                    halfYear.toString(), status(halfYear), "summary-" + halfYear + "-" + language.locale() + ".md"));
        }
        return "\n" + language.choose("Halvårssummeringar, med utkast", "Half-year summaries, with drafts") + "\n"
                + table.text();
    }

    private String status(HalfYear halfYear) {
        if (data.getHalfYearSummaries().stream()
                .anyMatch(summary -> summary.getHalfYear().equals(halfYear))) {
            return language.choose("finns", "written");
        }
        return missing.contains(halfYear.toString())
                ? language.choose("saknas", "missing")
                : language.choose("krävs inte", "not required");
    }
}
