package se.samservice.examples.benchmarks;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.MultisetStatistics;

/** What came of one case, over all forks. */
final class Measured {

    private final MultisetStatistics milliseconds = new MultisetStatistics();
    private final List<Double> bytes = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    void add(RunResult fork) {
        Iterator<Map.Entry<Double, Long>> samples =
                fork.getPrimaryResult().getStatistics().getRawData();
        samples.forEachRemaining(sample -> milliseconds.addValue(sample.getKey(), sample.getValue()));
        for (Map.Entry<String, ? extends Result> other :
                fork.getSecondaryResults().entrySet()) {
            if (other.getKey().endsWith("gc.alloc.rate.norm")) {
                bytes.add(other.getValue().getScore());
            } else if (other.getKey().equals(CpuTimeProfiler.NAME)) {
                processor.add(other.getValue().getScore());
            }
        }
    }

    /** A quarter of the times are shorter: what the machine does when its neighbours leave it alone. */
    double milliseconds() {
        return milliseconds.getPercentile(25);
    }

    /** What processors worked for one operation in the best second, in milliseconds. */
    double processorMilliseconds() {
        return least(processor);
    }

    /** The memory that one operation asks for. */
    double bytes() {
        return least(bytes);
    }

    private static double least(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
    }
}
