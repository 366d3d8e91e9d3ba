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
import se.samservice.json.text.PointerLocator;

/** Reads one dataset, past every fault that can be read past. */
final class DatasetReader {

    private static final Shape<?> DATASET = Shapes.ofOwn(ServiceDataset.class).orElseThrow();

    private DatasetReader() {}

    static ReadResult read(byte[] json) {
        Document document = Document.of(json);
        DocumentReader reader = new DocumentReader(document);
        ServiceDataset dataset = reader.read((parser, problems) -> (ServiceDataset) DATASET.read(parser, problems));
        if (dataset != null && reader.problems().isEmpty()) {
            Report version = version(dataset.getSchemaVersion(), document);
            return new ReadResult(version.isValid() ? dataset : null, null, version, document);
        }
        return faulty(dataset, reader, document);
    }

    private static ReadResult faulty(@Nullable ServiceDataset dataset, DocumentReader reader, Document document) {
        Report version = FormatVersion.stated(document)
                .map(stated -> version(stated, document))
                .orElseGet(() -> new Findings().toReport(Optional.empty()));
        if (!version.isValid()) {
            // What else is strange about a document of another format says nothing.
            return new ReadResult(null, null, version, document);
        }
        Findings both = new Findings();
        both.addAll(reader.report());
        both.addAll(version);
        Remnant remnant = dataset == null ? null : new Remnant(dataset, reader.problems());
        return new ReadResult(null, remnant, both.toReport(Optional.empty()), document);
    }

    /** What is to say of the version of a document: nothing, that it is newer, or that it cannot be read. */
    private static Report version(String stated, Document document) {
        Findings findings = new Findings();
        Optional<Rule> broken = FormatVersion.judge(stated);
        broken.ifPresent(rule -> findings.add(Finding.builder()
                .rule(rule)
                .pointer(JsonPointer.ROOT.at("schemaVersion"))
                .putParam("version", stated)
                .putParam("supported", ServiceDataset.SCHEMA_VERSION)
                .build()));
        return PointerLocator.locate(findings.toReport(Optional.empty()), document.bytes(), document.start());
    }

    static ReadResult tooLarge(long max) {
        Document nothing = Document.of(new byte[0]);
        DocumentReader reader = new DocumentReader(nothing);
        reader.refuse(StructuralRules.TOO_LARGE, Map.of("max", max));
        return new ReadResult(null, null, reader.report(), nothing);
    }
}
