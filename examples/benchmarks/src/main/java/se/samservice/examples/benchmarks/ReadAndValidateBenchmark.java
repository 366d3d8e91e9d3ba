package se.samservice.examples.benchmarks;

import java.util.function.ToIntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.samservice.examples.benchmarks.peer.Codec;
import se.samservice.examples.benchmarks.peer.Judge;
import se.samservice.json.SamserviceJson;

/** A document in memory is read and judged, by us and as a team would do it with Jackson and Hibernate Validator. */
@State(Scope.Benchmark)
public class ReadAndValidateBenchmark {

    @Param
    public Size size;

    private byte[] document;
    private Codec teamReads;
    private ToIntFunction<Object> teamJudges;

    @Setup
    public void prepare() {
        document = GeneratedData.document(GeneratedData.dataset(size));
        teamReads = Judge.HIBERNATE_BEANS.reader().codec();
        teamJudges = Judge.HIBERNATE_BEANS.judge();
    }

    @Benchmark
    public Object samservice() {
        return SamserviceJson.standard().read(document).validate();
    }

    @Benchmark
    public int team() throws Exception {
        return teamJudges.applyAsInt(teamReads.read(document));
    }
}
