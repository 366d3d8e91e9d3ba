package se.samservice.examples.umea;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import se.samservice.finding.Finding;
import se.samservice.finding.Report;
import se.samservice.finding.Severity;
import se.samservice.value.Language;

/** What was found, as text for people: where it is, what is wrong, what to do. */
final class FindingList {

    private final Report report;
    private final String document;
    private final Locale locale;
    private final Language language;

    FindingList(Report report, String document, Locale locale) {
        this.report = report;
        this.document = document;
        this.locale = locale;
        this.language = Language.of(locale);
    }

    String text() {
        if (report.getFindings().isEmpty()) {
            return heading(language.choose("inga anmärkningar", "nothing found"));
        }
        String counts = Arrays.stream(Severity.values())
                .filter(severity -> report.count(severity) > 0)
                .map(severity -> report.count(severity) + " " + severity.label(locale))
                .collect(Collectors.joining(", "));
        return heading(counts) + report.getFindings().stream().map(this::line).collect(Collectors.joining());
    }

    private String heading(String outcome) {
        return "\n" + language.choose("Granskning av ", "Check of ") + document + ": " + outcome + "\n";
    }

    private String line(Finding finding) {
        String pointer = finding.getPointer().toString();
        return "  " + finding.getSeverity().label(locale) + " "
                + finding.getLocation().map(location -> location + " ").orElse("")
                + (pointer.isEmpty() ? "" : pointer + " ")
                + "[" + finding.getCode() + "]\n    "
                + finding.message(locale) + " "
                + finding.help(locale) + "\n";
    }
}
