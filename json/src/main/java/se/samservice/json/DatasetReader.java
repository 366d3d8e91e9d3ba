package se.samservice.json;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samservice.ServiceDataset;
import se.samservice.finding.Finding;
import se.samservice.finding.Findings;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Report;
import se.samservice.finding.Rule;
import se.samservice.json.binding.JsonFormat;
import se.samservice.json.binding.Problems;
import se.samservice.json.binding.Shape;
import se.samservice.json.binding.Shapes;
import se.samservice.json.binding.StructuralRules;
import se.samservice.json.text.PointerLocator;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads one document from beginning to end, past every fault that can be read past. */
final class DatasetReader {

    private static final Shape<?> DATASET = Shapes.ofOwn(ServiceDataset.class).orElseThrow();

    private final Document document;
    private final CollectedProblems problems = new CollectedProblems();

    private DatasetReader(Document document) {
        this.document = document;
    }

    static ReadResult read(byte[] json) {
        Document document = Document.of(json);
        DatasetReader reader = new DatasetReader(document);
        ServiceDataset dataset = reader.read();
        if (dataset == null) {
            return new ReadResult(null, null, reader.report(), document);
        }
        boolean otherFormat = FormatVersion.judge(dataset.getSchemaVersion())
                .filter(StructuralRules.VERSION_UNSUPPORTED::equals)
                .isPresent();
        // What else is strange about a document of another format says nothing.
        return reader.problems.isEmpty() || otherFormat
                ? checkVersion(dataset, document)
                : new ReadResult(null, new Remnant(dataset, reader.problems), reader.report(), document);
    }

    private Report report() {
        return problems.toFindings(document.bytes(), document.start()).toReport(Optional.empty());
    }

    private static ReadResult checkVersion(ServiceDataset dataset, Document document) {
        Findings findings = new Findings();
        Optional<Rule> broken = FormatVersion.judge(dataset.getSchemaVersion());
        broken.ifPresent(rule -> findings.add(Finding.builder()
                .rule(rule)
                .pointer(JsonPointer.ROOT.at("schemaVersion"))
                .putParam("version", dataset.getSchemaVersion())
                .putParam("supported", ServiceDataset.SCHEMA_VERSION)
                .build()));
        Report report = PointerLocator.locate(findings.toReport(Optional.empty()), document.bytes(), document.start());
        return new ReadResult(report.isValid() ? dataset : null, null, report, document);
    }

    static ReadResult tooLarge(long max) {
        DatasetReader reader = new DatasetReader(Document.of(new byte[0]));
        reader.reportWhole(StructuralRules.TOO_LARGE, Map.of("max", max));
        return new ReadResult(null, null, reader.report(), reader.document);
    }

    private @Nullable ServiceDataset read() {
        if (document.isOtherEncoding()) {
            reportWhole(StructuralRules.NOT_UTF8, Map.of());
            return null;
        }
        if (document.isBlank()) {
            reportWhole(StructuralRules.EMPTY, Map.of());
            return null;
        }
        try (JsonParser parser = JsonFormat.parser(document.bytes(), document.start())) {
            return read(parser);
        }
    }

    private @Nullable ServiceDataset read(JsonParser parser) {
        try {
            parser.nextToken();
            ServiceDataset dataset = (ServiceDataset) DATASET.read(parser, problems);
            if (parser.nextToken() != null) {
                problems.report(StructuralRules.TRAILING, parser, Map.of());
            }
            return dataset;
        } catch (JacksonException e) {
            problems.report(ruleFor(e), parser, Problems.here(parser), place(e, parser), Map.of(), Optional.empty());
            return null;
        }
    }

    private static TokenStreamLocation place(JacksonException e, JsonParser parser) {
        TokenStreamLocation told = e.getLocation();
        return told == null || told.getLineNr() < 1 ? parser.currentLocation() : told;
    }

    private Rule ruleFor(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return StructuralRules.TRUNCATED;
        }
        if (e instanceof StreamConstraintsException) {
            return StructuralRules.LIMIT;
        }
        String message = e.getOriginalMessage();
        return message != null && message.startsWith("Invalid UTF-8")
                ? StructuralRules.NOT_UTF8
                : StructuralRules.SYNTAX;
    }

    private void reportWhole(Rule rule, Map<String, Object> params) {
        try (JsonParser parser = JsonFormat.parser(document.bytes(), document.start())) {
            problems.report(rule, parser, JsonPointer.ROOT, parser.currentLocation(), params, Optional.empty());
        }
    }
}
