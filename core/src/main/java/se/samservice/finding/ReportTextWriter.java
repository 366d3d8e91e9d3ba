package se.samservice.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samservice.text.Visible;
import se.samservice.value.Language;

/** Writes one report as text. */
final class ReportTextWriter {

    /** As they stand in the document; what has no place there comes last, in the order of the report. */
    private static final Comparator<Finding> DOCUMENT_ORDER = Comparator.comparingInt((Finding finding) ->
                    finding.getLocation().map(SourceLocation::line).orElse(Integer.MAX_VALUE))
            .thenComparingInt(
                    finding -> finding.getLocation().map(SourceLocation::column).orElse(Integer.MAX_VALUE));

    private final ReportText look;
    private final Report report;
    private final Language language;
    private final Locale locale;
    private final Optional<SourceLines> source;
    private final Map<Severity, List<Finding>> bySeverity;
    private final StringBuilder text = new StringBuilder();

    ReportTextWriter(ReportText look, Report report) {
        this.look = look;
        this.report = report;
        this.language = Language.of(look.getLocale());
        this.locale = language.locale();
        this.source = look.getSource()
                .filter(document -> !report.getFindings().isEmpty())
                .map(SourceLines::new);
        this.bySeverity = report.getFindings().stream()
                .sorted(DOCUMENT_ORDER)
                .collect(Collectors.groupingBy(Finding::getSeverity, TreeMap::new, Collectors.toList()));
    }

    String text() {
        bySeverity.forEach(this::appendGroup);
        appendSummary();
        return text.toString();
    }

    private void appendGroup(Severity severity, List<Finding> findings) {
        Map<String, Integer> shown = new TreeMap<>();
        for (Finding finding : findings) {
            if (shown.merge(finding.getCode(), 1, Integer::sum) <= look.getShownPerRule()) {
                append(finding);
            }
        }
        if (look.getShownPerRule() > 0) {
            shown.forEach((code, kept) -> appendRest(severity, code, kept));
        }
    }

    private void appendRest(Severity severity, String code, int kept) {
        int more = Math.max(total(code), kept) - Math.min(kept, look.getShownPerRule());
        if (more > 0) {
            text.append(paint(Colour.of(severity), severity.label(locale) + "[" + Visible.text(code) + "]"))
                    .append(language.choose(": … och " + more + " till\n\n", ": … and " + more + " more\n\n"));
        }
    }

    private void append(Finding finding) {
        Severity severity = finding.getSeverity();
        text.append(paint(Colour.of(severity), severity.label(locale) + "[" + Visible.text(finding.getCode()) + "]"))
                .append(": ")
                .append(Visible.text(finding.message(locale)))
                .append('\n');
        String place = place(finding);
        if (!place.isEmpty()) {
            text.append(paint(Colour.FRAME, " --> ")).append(place).append('\n');
        }
        finding.getLocation().ifPresent(location -> appendSource(location, severity));
        text.append(paint(Colour.FRAME, language.choose("hjälp", "help") + ": "))
                .append(Visible.text(finding.help(locale)))
                .append("\n\n");
    }

    private String place(Finding finding) {
        List<String> parts = new ArrayList<>();
        String inFile = finding.getLocation().map(SourceLocation::toString).orElse("");
        parts.add(look.getFileName()
                .map(name -> Visible.text(name) + (inFile.isEmpty() ? "" : ":"))
                .orElse("")
                .concat(inFile));
        parts.add(Visible.text(finding.getPointer().toString()));
        parts.add(finding.getEntity()
                .map(entity -> "(" + Visible.text(entity.toString()) + ")")
                .orElse(""));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private void appendSource(SourceLocation location, Severity severity) {
        source.flatMap(lines -> lines.line(location.line())).ifPresent(line -> {
            SourceExcerpt excerpt = SourceExcerpt.around(line, location.column());
            String number = Integer.toString(location.line());
            String margin = paint(Colour.FRAME, " ".repeat(number.length()) + " |");
            text.append(margin).append('\n');
            text.append(paint(Colour.FRAME, number + " |"))
                    .append((" " + excerpt.text()).stripTrailing())
                    .append('\n');
            text.append(margin)
                    .append(" ".repeat(1 + excerpt.caret()))
                    .append(paint(Colour.of(severity), "^"))
                    .append('\n');
        });
    }

    private void appendSummary() {
        text.append(look.getFileName()
                        .map(name -> language.choose("Granskning av ", "Check of ") + Visible.text(name))
                        .orElse(language.choose("Granskning", "Check")))
                .append(": ")
                .append(Tally.of(report, language))
                .append('\n');
        int digits = Integer.toString(bySeverity.keySet().stream()
                        .mapToInt(report::count)
                        .max()
                        .orElse(0))
                .length();
        bySeverity.forEach((severity, findings) -> findings.stream()
                .map(Finding::getCode)
                .distinct()
                .sorted()
                .forEach(code -> appendCount(severity, code, digits)));
        text.append("Samservice ").append(Visible.text(report.getLibraryVersion()));
        text.append(language.choose(", regeluppsättning ", ", rule set ")).append(Visible.text(report.getRuleSet()));
        report.getEvaluatedOn()
                .ifPresent(day -> text.append(language.choose(", bedömt per ", ", evaluated on "))
                        .append(day));
        text.append('\n');
    }

    private void appendCount(Severity severity, String code, int digits) {
        String count = Integer.toString(total(code));
        text.append("  ")
                .append(" ".repeat(Math.max(0, digits - count.length())))
                .append(count)
                .append(' ')
                .append(paint(Colour.of(severity), severity.label(locale) + "[" + Visible.text(code) + "]"))
                .append('\n');
    }

    /** Beyond the findings that are kept, too. */
    private int total(String code) {
        return report.getTotals().getOrDefault(code, 0);
    }

    private String paint(Colour colour, String words) {
        return look.isColour() ? colour.on + words + Colour.OFF : words;
    }

    /** The sequences of ECMA-48 that terminals know. */
    private enum Colour {
        RED("\u001B[1;31m"),
        YELLOW("\u001B[1;33m"),
        CYAN("\u001B[1;36m"),
        FRAME("\u001B[1;34m");

        private static final String OFF = "\u001B[0m";

        private final String on;

        Colour(String on) {
            this.on = on;
        }

        static Colour of(Severity severity) {
            return switch (severity) {
                case ERROR -> RED;
                case WARNING -> YELLOW;
                case INFO -> CYAN;
            };
        }
    }
}
