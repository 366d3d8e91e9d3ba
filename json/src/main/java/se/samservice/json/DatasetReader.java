package se.samservice.json;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samservice.ServiceDataset;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.json.binding.JsonFormat;
import se.samservice.json.binding.Problems;
import se.samservice.json.binding.Shape;
import se.samservice.json.binding.Shapes;
import se.samservice.json.binding.StructuralRules;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Reads one document from beginning to end, past every fault that can be read past. */
final class DatasetReader {

    private static final Shape<?> DATASET = Shapes.ofOwn(ServiceDataset.class).orElseThrow();
    private static final Pattern VERSION = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})");

    private final Document document;
    private final CollectedProblems problems = new CollectedProblems();

    private DatasetReader(Document document) {
        this.document = document;
    }

    static ReadResult read(byte[] json) {
        Document document = Document.of(json);
        DatasetReader reader = new DatasetReader(document);
        ServiceDataset dataset = reader.read();
        return new ReadResult(
                dataset, reader.problems.toFindings(json, document.start()).toReport(Optional.empty()), document);
    }

    static ReadResult tooLarge(long max) {
        DatasetReader reader = new DatasetReader(Document.of(new byte[0]));
        reader.reportWhole(StructuralRules.TOO_LARGE, Map.of("max", max));
        return new ReadResult(
                null, reader.problems.toFindings(new byte[0], 0).toReport(Optional.empty()), reader.document);
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
            boolean whole = problems.isEmpty();
            if (parser.nextToken() != null) {
                problems.report(StructuralRules.TRAILING, parser, Map.of());
                whole = false;
            }
            return dataset != null && whole && isSupported(dataset.getSchemaVersion(), parser) ? dataset : null;
        } catch (JacksonException e) {
            problems.report(ruleFor(e), parser, Problems.here(parser), place(e, parser), Map.of());
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

    private boolean isSupported(String version, JsonParser parser) {
        if (version.equals(ServiceDataset.SCHEMA_VERSION)) {
            return true;
        }
        Matcher ours = VERSION.matcher(ServiceDataset.SCHEMA_VERSION);
        Matcher theirs = VERSION.matcher(version);
        boolean sameMajor = ours.matches()
                && theirs.matches()
                && Integer.parseInt(ours.group(1)) == Integer.parseInt(theirs.group(1));
        boolean newerMinor = sameMajor && Integer.parseInt(theirs.group(2)) > Integer.parseInt(ours.group(2));
        problems.report(
                newerMinor ? StructuralRules.VERSION_NEWER : StructuralRules.VERSION_UNSUPPORTED,
                parser,
                JsonPointer.ROOT.at("schemaVersion"),
                parser.currentLocation(),
                Map.of("version", version, "supported", ServiceDataset.SCHEMA_VERSION));
        return newerMinor;
    }

    private void reportWhole(Rule rule, Map<String, Object> params) {
        try (JsonParser parser = JsonFormat.parser(document.bytes(), document.start())) {
            problems.report(rule, parser, JsonPointer.ROOT, parser.currentLocation(), params);
        }
    }
}
