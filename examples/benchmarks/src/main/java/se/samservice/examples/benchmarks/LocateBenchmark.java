package se.samservice.examples.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.samservice.ServiceDataset;
import se.samservice.finding.Report;
import se.samservice.json.binding.JsonFormat;
import se.samservice.json.text.Lines;
import se.samservice.json.text.PointerLocator;
import se.samservice.validation.ServiceValidator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;

/** Findings all over a document get their lines and columns, as {@code ReadResult.validate} does after it has judged. */
@State(Scope.Benchmark)
public class LocateBenchmark {

    private static final int MOST_FINDINGS = 1_000;

    private final JsonFormat format = new JsonFormat(StreamReadConstraints.defaults());

    @Param
    public Size size;

    private byte[] document;
    private Report report;

    @Setup
    public void prepare() {
        ServiceDataset dataset =
                GeneratedData.withFaults(GeneratedData.dataset(size), Math.min(MOST_FINDINGS, size.needs));
        document = GeneratedData.document(dataset);
        report = ServiceValidator.standard().validate(dataset);
    }

    @Benchmark
    public Report locate() {
        try (JsonParser parser = format.parser(document, 0, document.length)) {
            return PointerLocator.locate(report, parser, new Lines(document, 0));
        }
    }
}
