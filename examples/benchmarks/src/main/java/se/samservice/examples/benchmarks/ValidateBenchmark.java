package se.samservice.examples.benchmarks;

import java.util.function.ToIntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.samservice.examples.benchmarks.peer.Judge;

/** Values without faults are judged. Ours alone is also held to the rules about the dataset as a whole. */
@State(Scope.Benchmark)
public class ValidateBenchmark {

    @Param
    public Size size;

    @Param
    public Judge judge;

    private ToIntFunction<Object> faults;
    private Object values;

    @Setup
    public void prepare() throws Exception {
        faults = judge.judge();
        values = judge.reader().codec().read(GeneratedData.document(GeneratedData.dataset(size)));
    }

    @Benchmark
    public int validate() {
        return faults.applyAsInt(values);
    }
}
