package se.samservice.examples.pipos;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import se.samservice.ServiceDataset;
import se.samservice.finding.Report;
import se.samservice.finding.ReportText;
import se.samservice.value.Language;

/** What an import has done, for people to read: every row that was not taken, and every doubt. */
final class ImportReport {

    private final Language language;

    ImportReport(Locale locale) {
        this.language = Language.of(locale);
    }

    String text(ServiceDataset dataset, int taken, List<Remark> remarks, Report findings) {
        long refused =
                remarks.stream().filter(remark -> remark.kind().isRefusal()).count();
        return language.choose(
                        "Rader som togs med: " + taken + ". Platser: "
                                + dataset.getShops().size() + ". Inte med: " + refused + ".\n",
                        "Rows taken: " + taken + ". Places: "
                                + dataset.getShops().size() + ". Not taken: " + refused + ".\n")
                + list(
                        language.choose("Det här togs inte med", "Not taken"),
                        remarks,
                        remark -> remark.kind().isRefusal())
                + list(
                        language.choose("Att se efter", "Worth a look"),
                        remarks,
                        remark -> !remark.kind().isRefusal())
                + "\n"
                + ReportText.builder()
                        .locale(language.locale())
                        .fileName("dataset.json")
                        .build()
                        .of(findings);
    }

    private String list(String title, List<Remark> remarks, Predicate<Remark> wanted) {
        List<String> lines = remarks.stream()
                .filter(wanted)
                .map(remark -> "  " + remark.text(language.locale()))
                .toList();
        return lines.isEmpty() ? "" : "\n" + title + "\n" + String.join("\n", lines) + "\n";
    }
}
