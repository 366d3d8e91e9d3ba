package se.samservice.examples.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.samservice.ServiceDataset;
import se.samservice.examples.benchmarks.peer.Codec;
import se.samservice.examples.benchmarks.peer.HandWriter;
import se.samservice.examples.benchmarks.peer.Json;
import se.samservice.json.SamserviceJson;

/** Values become a document in memory; without white space, except where the name says otherwise. */
@State(Scope.Benchmark)
public class WriteBenchmark {

    @Param
    public Size size;

    private ServiceDataset dataset;

    @Setup
    public void prepare() {
        dataset = GeneratedData.dataset(size);
    }

    @Benchmark
    public byte[] byHand() {
        return HandWriter.compact(dataset);
    }

    @Benchmark
    public byte[] byHandIndented() {
        return HandWriter.indented(dataset);
    }

    @Benchmark
    public byte[] writeIndented() {
        return SamserviceJson.standard().write(dataset);
    }

    @Benchmark
    public byte[] write(Peer peer) throws Exception {
        return peer.codec.write(peer.values);
    }

    /** One of those who write, with its own values. */
    @State(Scope.Benchmark)
    public static class Peer {

        @Param
        public Json json;

        Codec codec;
        Object values;

        @Setup
        public void prepare(WriteBenchmark benchmark) throws Exception {
            codec = json.codec();
            values = codec.read(GeneratedData.document(GeneratedData.dataset(benchmark.size)));
        }
    }
}
