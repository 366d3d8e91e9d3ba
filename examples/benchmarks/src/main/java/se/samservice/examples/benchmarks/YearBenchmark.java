package se.samservice.examples.benchmarks;

import java.time.YearMonth;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import se.samservice.cycle.AnnualCycle;
import se.samservice.cycle.AnnualCycles;
import se.samservice.cycle.Occurrence;
import se.samservice.value.Days;
import se.samservice.wheel.YearWheel;

/** The annual cycle that the library comes with is worked out and drawn. */
@State(Scope.Benchmark)
public class YearBenchmark {

    private final AnnualCycle cycle = AnnualCycles.starter();
    private final YearWheel wheel = YearWheel.builder()
            .addCycle(cycle)
            .owner("Umeå kommun")
            .start(YearMonth.of(2024, 1))
            .build();

    @Benchmark
    public List<Occurrence> occurrencesOfAYear() {
        return cycle.occurrences(Days.ofYear(2024));
    }

    @Benchmark
    public String wheel() {
        return wheel.toSvg();
    }
}
