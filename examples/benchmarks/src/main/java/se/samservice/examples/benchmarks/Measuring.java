package se.samservice.examples.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How cases are measured: each in a JVM of its own, and all of them once before any of them again, so that a busy
 * minute of the machine touches all alike.
 *
 * @param rounds how often each case gets a JVM
 * @param warmups how many times {@code seconds} it runs before anything counts
 * @param iterations how many times {@code seconds} count
 * @param seconds the length of both
 */
record Measuring(int rounds, int warmups, int iterations, double seconds) {

    Map<Case, Measured> measure(List<Case> cases) throws RunnerException {
        Map<Case, Measured> measured = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (Case one : cases) {
                System.err.printf("round %d of %d: %s%n", round, rounds, one);
                Measured all = measured.computeIfAbsent(one, c -> new Measured());
                for (RunResult fork : new Runner(options(one).build()).run()) {
                    all.add(fork);
                }
            }
        }
        return measured;
    }

    private ChainedOptionsBuilder options(Case one) {
        TimeValue time = TimeValue.milliseconds((long) (seconds * 1_000));
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + one.benchmark().replace(".", "\\.") + "$")
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(1)
                .warmupIterations(warmups)
                .warmupTime(time)
                .measurementIterations(iterations)
                .measurementTime(time)
                .jvmArgs("-Xms2g", "-Xmx2g", "-XX:+UseParallelGC")
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTimeProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
        one.params().forEach(options::param);
        return options;
    }
}
