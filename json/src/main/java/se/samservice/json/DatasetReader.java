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
import se.samservice.json.binding.Shape;
import se.samservice.json.binding.Shapes;
import se.samservice.json.binding.StructuralRules;
import se.samservice.json.version.FormatVersion;
import se.samservice.json.version.Tree;
import tools.jackson.core.JsonParser;

/** Reads one dataset, past every fault that can be read past. */
final class DatasetReader {

    private static final Shape<?> DATASET = Shapes.ofOwn(ServiceDataset.class).orElseThrow();

    /** An upgrade goes down level by level and would run out of stack; no dataset needs a tenth of it. */
    private static final int DEEPEST_UPGRADED = 400;

    private DatasetReader() {}

    static ReadResult read(Document given, Reading how) {
        DocumentReader reader = new DocumentReader(given, how.tolerant());
        Document document = reader.document();
        ServiceDataset dataset = bind(reader);
        boolean whole = dataset != null && !reader.problems().isFaulty();
        Optional<String> stated = dataset == null ? stated(document) : Optional.of(dataset.getSchemaVersion());
        if (stated.filter(how.upgrades()::begin).isPresent()) {
            return readUpgraded(document, stated.orElseThrow(), how);
        }
        Optional<Rule> version = stated.flatMap(FormatVersion::judge);
        if (!whole
                && !how.tolerant()
                && version.filter(StructuralRules.VERSION_NEWER::equals).isPresent()) {
            return read(document, how.tolerantly());
        }
        Places places = Places.of(document);
        Findings findings = new Findings();
        version.ifPresent(rule -> findings.addAll(places.locate(about(stated.orElseThrow(), rule))));
        if (version.filter(StructuralRules.VERSION_UNSUPPORTED::equals).isPresent()) {
            // What else is strange about a document of another format says nothing.
            return new ReadResult(null, null, findings.toReport(Optional.empty()), places);
        }
        findings.addAll(reader.report());
        return result(dataset, reader, findings, places);
    }

    /** Reads what an upgrade makes of a document, and tells everything at its place in the document itself. */
    private static ReadResult readUpgraded(Document document, String stated, Reading how) {
        DocumentReader original = new DocumentReader(document.atMost(Limit.DEPTH, DEEPEST_UPGRADED));
        Tree tree = original.read((parser, problems) -> Tree.read(parser));
        if (tree == null || original.problems().isFaulty()) {
            return new ReadResult(null, null, original.report(), Places.of(document));
        }
        how.upgrades().apply(tree, stated);
        DocumentReader reader = new DocumentReader(upgraded(tree, how), how.tolerant());
        ServiceDataset dataset = bind(reader);
        Places places = Places.of(document, tree);
        Findings findings = new Findings();
        findings.addAll(places.locate(about(stated, StructuralRules.VERSION_UPGRADED)));
        findings.addAll(places.locate(reader.report()));
        return result(dataset, reader, findings, places);
    }

    /** Made by ourselves and indented, so it may have more bytes than were allowed. */
    private static Document upgraded(Tree tree, Reading how) {
        return Document.of(tree.toBytes(), how.limits().with(Limit.BYTES, Integer.MAX_VALUE));
    }

    private static @Nullable ServiceDataset bind(DocumentReader reader) {
        return reader.read((parser, problems) -> (ServiceDataset) DATASET.read(parser, problems));
    }

    private static ReadResult result(
            @Nullable ServiceDataset dataset, DocumentReader reader, Findings findings, Places places) {
        Report report = findings.toReport(Optional.empty());
        if (dataset == null || !reader.problems().isFaulty()) {
            return new ReadResult(dataset, null, report, places);
        }
        Remnant remnant = reader.problems().isTooMany() ? null : new Remnant(dataset, reader.problems());
        return new ReadResult(null, remnant, report, places);
    }

    private static Optional<String> stated(Document document) {
        if (document.isOtherEncoding() || document.isBlank()) {
            return Optional.empty();
        }
        try (JsonParser parser = document.parser()) {
            return FormatVersion.stated(parser);
        }
    }

    private static Report about(String version, Rule rule) {
        Findings findings = new Findings();
        findings.add(Finding.builder()
                .rule(rule)
                .pointer(JsonPointer.ROOT.at("schemaVersion"))
                .putParam("version", version)
                .putParam("supported", ServiceDataset.SCHEMA_VERSION)
                .build());
        return findings.toReport(Optional.empty());
    }

    /** Refuses what is no document at all. */
    static ReadResult refuse(Rule rule, Document nothing) {
        DocumentReader reader = new DocumentReader(nothing);
        reader.refuse(rule, Map.of());
        return new ReadResult(null, null, reader.report(), Places.of(nothing));
    }
}
