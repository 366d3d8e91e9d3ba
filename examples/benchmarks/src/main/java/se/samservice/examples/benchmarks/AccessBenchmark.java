package se.samservice.examples.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.samservice.ServiceDataset;
import se.samservice.access.AccessImpact;
import se.samservice.access.ServiceAccess;

/** How far it is from every village to every service, and what it would be without one shop. */
@State(Scope.Benchmark)
public class AccessBenchmark {

    @Param
    public Size size;

    private ServiceDataset dataset;
    private ServiceAccess access;

    @Setup
    public void prepare() {
        dataset = GeneratedData.dataset(size);
        access = nearest();
    }

    @Benchmark
    public ServiceAccess nearest() {
        return ServiceAccess.of(dataset, dataset.getAsOf());
    }

    @Benchmark
    public AccessImpact ifOneShopCloses() {
        return access.ifClosed(
                List.of(dataset.getShops().get(dataset.getShops().size() / 2).getId()));
    }
}
