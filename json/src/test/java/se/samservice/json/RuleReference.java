package se.samservice.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.samservice.finding.Rule;
import se.samservice.finding.Severity;
import se.samservice.validation.RuleCatalogue;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Prints the rule reference from the catalogue and the examples that the tests run. */
final class RuleReference {

    private static final Map<Severity, String> HEADINGS =
            Map.of(Severity.ERROR, "Errors", Severity.WARNING, "Warnings", Severity.INFO, "Information");

    private final StringBuilder out = new StringBuilder();

    private RuleReference() {}

    static String print() throws IOException {
        RuleReference reference = new RuleReference();
        reference.introduce();
        for (Severity severity : Severity.values()) {
            reference.index(severity);
        }
        for (Severity severity : Severity.values()) {
            reference.line("## " + HEADINGS.get(severity));
            for (Rule rule : of(severity)) {
                reference.tell(rule);
            }
        }
        return reference.out.toString().strip() + "\n";
    }

    private static List<Rule> of(Severity severity) {
        return SamserviceJson.rules().stream()
                .filter(rule -> rule.getSeverity() == severity)
                .toList();
    }

    private void line(String text) {
        out.append(text).append("\n\n");
    }

    private void introduce() {
        line("# Rules");
        line("""
                Everything that a report can say, with an example that breaks the rule and a close neighbour that does not. Printed
                from the catalogue and from the examples that the tests run; do not edit by hand.""");
        line("""
                An **error** means that the data cannot be relied on, a **warning** that good practice is broken or something is
                most likely a mistake, **information** that something is worth knowing. `{name}` in a message stands for what
                the finding tells. Rules about datasets can be regraded or switched off by a rule set; those about the document
                itself cannot.""");
        line("""
                The documents that the rule `unknown_rule` is about are rule sets, all others datasets; that of
                `unknown_property_kept` is read by a tolerant reader. Where an example shows only what matters, it is
                added to this document:""");
        code(
                "json",
                "{\"asOf\": \"2024-03-18\", \"municipality\": {\"code\": \"2480\", \"name\": \"Umeå\", "
                        + "\"countyCode\": \"24\"}}\n");
    }

    private void index(Severity severity) {
        out.append("| ").append(HEADINGS.get(severity)).append(" | In English | På svenska |\n|---|---|---|\n");
        for (Rule rule : of(severity)) {
            out.append("| [`").append(rule.getCode()).append("`](#").append(rule.getCode());
            out.append(") | ").append(cell(rule.getMessageEn()));
            out.append(" | ").append(cell(rule.getMessageSv())).append(" |\n");
        }
        out.append('\n');
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;");
    }

    private void tell(Rule rule) throws IOException {
        line("### " + rule.getCode());
        line(rule.getSeverity().token() + " · since " + rule.getSince());
        out.append("| | In English | På svenska |\n|---|---|---|\n");
        row("Message", rule.getMessageEn(), rule.getMessageSv());
        row("Help", rule.getHelpEn(), rule.getHelpSv());
        out.append('\n');
        line("Why: " + cell(rule.getRationale()) + " Source: " + cell(rule.getSource()) + ".");
        if (RuleCatalogue.rule(rule.getCode()).isPresent()) {
            datasetExample(rule.getCode());
        } else {
            structureExample(rule.getCode());
        }
    }

    private void row(String heading, String english, String swedish) {
        out.append("| ").append(heading).append(" | ").append(cell(english));
        out.append(" | ").append(cell(swedish)).append(" |\n");
    }

    private void datasetExample(String code) throws IOException {
        String example = Files.readString(Path.of("src/test/resources/rule-examples", code + ".json"));
        line("Breaks it " + place(part(example, "finding").replace("\"", "")) + ":");
        code("json", part(example, "failing") + "\n");
        line("Does not:");
        code("json", part(example, "passing") + "\n");
    }

    private void structureExample(String code) throws IOException {
        StructureExample example = StructureExample.of(code);
        String[] place = example.place().split(" ", 2);
        String where = place(place[0].replace("\"", "")) + ", line and column " + place[1];
        if (example.words().isPresent()) {
            line("Breaks it " + where + ": " + example.words().get());
            return;
        }
        line("Breaks it " + where + ":");
        code("", new String(example.failing(), UTF_8));
        line("Does not:");
        code("json", new String(example.passing(), UTF_8));
    }

    private static String place(String pointer) {
        return pointer.isEmpty() ? "as a whole" : "at `" + pointer + "`";
    }

    private void code(String language, String text) {
        line("```" + language + "\n" + text + "```");
    }

    /** The value of a property of an example, as it stands in the file. */
    private static String part(String example, String name) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), example)) {
            parser.nextToken();
            while (!name.equals(parser.nextName())) {
                parser.nextToken();
                parser.skipChildren();
            }
            parser.nextToken();
            int start = (int) parser.currentTokenLocation().getCharOffset();
            parser.skipChildren();
            parser.finishToken();
            int end = (int) parser.currentLocation().getCharOffset();
            return example.substring(start, end).replace("\n  ", "\n");
        }
    }
}
