package se.samservice.examples.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.samservice.examples.benchmarks.peer.Codec;
import se.samservice.examples.benchmarks.peer.Json;
import se.samservice.examples.benchmarks.peer.TokenScan;

/** A document in memory becomes values. */
@State(Scope.Benchmark)
public class ReadBenchmark {

    @Param
    public Size size;

    private byte[] document;

    @Setup
    public void prepare() {
        document = GeneratedData.document(GeneratedData.dataset(size));
    }

    @Benchmark
    public long tokens() {
        return TokenScan.tokens(document);
    }

    @Benchmark
    public long values() {
        return TokenScan.values(document);
    }

    @Benchmark
    public Object read(Peer peer) throws Exception {
        return peer.codec.read(document);
    }

    /** One of those who read. */
    @State(Scope.Benchmark)
    public static class Peer {

        @Param
        public Json json;

        Codec codec;

        @Setup
        public void prepare() {
            codec = json.codec();
        }
    }
}
