package se.samservice.examples.umea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.samservice.ServiceDataset;
import se.samservice.finding.Finding;
import se.samservice.finding.Report;
import se.samservice.shop.BasicService;
import se.samservice.value.Language;

/** Everything about a municipality on one page that needs nothing beside itself. */
final class IndexPage {

    private static final int SHOWN_PER_RULE = 5;

    private final ServiceDataset data;
    private final Report report;
    private final Locale locale;
    private final Language language;
    private final Map<String, Section> sections = new LinkedHashMap<>();

    /** A part of the page that its contents lead to. */
    private record Section(String heading, String content) {}

    IndexPage(ServiceDataset data, Report report, Locale locale) {
        this.data = data;
        this.report = report;
        this.locale = locale;
        this.language = Language.of(locale);
        section("service", say("Service i orterna", "Service in the villages"), services());
        section("needs", say("Öppna behov", "Open needs"), needs());
    }

    /** Adds a part below those there are. */
    IndexPage section(String id, String heading, String content) {
        sections.put(id, new Section(heading, content));
        return this;
    }

    /** The whole page; what was found in the data comes last. */
    String html() {
        section("findings", say("Kontroll av uppgifterna", "Check of the data"), findings());
        ServiceReport state = new ServiceReport(data, locale);
        StringBuilder page = new StringBuilder();
        page.append("<p>").append(HtmlPage.escaped(state.state())).append("</p>\n<nav aria-label=\"");
        page.append(say("Innehåll", "Contents")).append("\">\n<ul>\n");
        sections.forEach((id, section) -> page.append("<li><a href=\"#" + id + "\">")
                .append(HtmlPage.escaped(section.heading))
                .append("</a></li>\n"));
        page.append("</ul>\n</nav>\n");
        sections.forEach((id, section) -> page.append("<section id=\"" + id + "\">\n<h2>")
                .append(HtmlPage.escaped(section.heading))
                .append("</h2>\n")
                .append(section.content)
                .append("</section>\n"));
        return HtmlPage.of(locale, say("Service på landsbygden: ", "Rural service: ") + state.title(), page.toString());
    }

    private String services() {
        HtmlTable table = new HtmlTable(say("Grundläggande service, ort för ort", "Basic service, village by village"));
        List<String> columns = new ArrayList<>(List.of(say("Ort", "Village")));
        Arrays.stream(BasicService.values())
                .map(service -> service.label(locale))
                .forEach(columns::add);
        columns.add(say("Anmärkning", "Remark"));
        table.head(columns);
        for (ServiceTable.Row row : new ServiceTable(data, locale).rows()) {
            List<String> cells = new ArrayList<>(List.of(row.village()));
            row.marks().forEach(mark -> cells.add(mark.symbol() + " " + mark.meaning(language)));
            cells.add(String.join(", ", row.remarks()));
            table.row(cells);
        }
        return table.html();
    }

    private String needs() {
        StringBuilder list = new StringBuilder();
        for (OpenNeeds.OpenNeed need : new OpenNeeds(data, locale).list()) {
            list.append("<h3>").append(HtmlPage.escaped(need.title())).append("</h3>\n<p>");
            list.append(HtmlPage.escaped(need.status() + " · " + need.villages()))
                    .append("</p>\n");
            if (!need.solutions().isEmpty()) {
                list.append(need.solutions().stream()
                        .map(solution -> "<li>" + HtmlPage.escaped(solution) + "</li>\n")
                        .collect(Collectors.joining("", "<ul>\n", "</ul>\n")));
            }
        }
        return list.isEmpty() ? "<p>" + say("Inga öppna behov.", "No open needs.") + "</p>\n" : list.toString();
    }

    private String findings() {
        if (report.getFindings().isEmpty()) {
            return "<p>" + say("Inget att anmärka på.", "Nothing to remark on.") + "</p>\n";
        }
        HtmlTable table = new HtmlTable(
                        say("Det som bör ses över, allvarligast först", "What to look into, gravest first"))
                .head(List.of(
                        say("Grad", "Severity"),
                        say("Vad", "What"),
                        say("Var", "Where"),
                        say("Att göra", "What to do")));
        Map<String, List<Finding>> byCode = report.getFindings().stream()
                .sorted(Comparator.comparing(Finding::getSeverity))
                .collect(Collectors.groupingBy(Finding::getCode, LinkedHashMap::new, Collectors.toList()));
        byCode.forEach((code, findings) -> {
            findings.stream().limit(SHOWN_PER_RULE).forEach(finding -> table.row(finding(finding)));
            int more =
                    report.getTotals().getOrDefault(code, findings.size()) - Math.min(findings.size(), SHOWN_PER_RULE);
            if (more > 0) {
                String rest = say("och " + more + " till av samma slag", "and " + more + " more of the same kind");
                table.row(List.of(findings.get(0).getSeverity().label(locale), rest, "", ""));
            }
        });
        return table.html();
    }

    private List<String> finding(Finding finding) {
        return List.of(
                finding.getSeverity().label(locale),
                finding.message(locale),
                finding.getEntity()
                        .map(Object::toString)
                        .orElseGet(() -> finding.getPointer().toString()),
                finding.help(locale));
    }

    private String say(String swedish, String english) {
        return language.choose(swedish, english);
    }
}
