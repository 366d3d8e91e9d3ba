package se.samservice.json;

import java.util.List;
import se.samservice.finding.Finding;
import se.samservice.finding.Findings;
import se.samservice.finding.Report;
import se.samservice.json.text.Lines;
import se.samservice.json.version.Tree;

/** Finds the lines and columns of findings in the document that was handed in. */
interface Places {

    /** The same report, every finding with its place. */
    Report locate(Report report);

    /** The places of a document that is read as it stands. */
    static Places of(Document document) {
        return document::locate;
    }

    /** The places of what an upgrade made of a document, as far as it stood there. */
    static Places of(Document document, Tree upgraded) {
        return report -> {
            Lines lines = document.lines();
            List<Finding> placed = report.getFindings().stream()
                    .map(finding -> {
                        var inBytes = upgraded.place(finding.getPointer());
                        return finding.toBuilder()
                                .location(lines.locate(inBytes.line(), inBytes.column()))
                                .build();
                    })
                    .toList();
            Findings sorted = new Findings();
            sorted.addAll(report.toBuilder().findings(placed).build());
            return sorted.toReport(report.getEvaluatedOn());
        };
    }
}
