package se.samservice.testkit.generator;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import se.samservice.ServiceDataset;
import se.samservice.cycle.AnnualCycles;
import se.samservice.place.Municipalities;
import se.samservice.place.Municipality;
import se.samservice.place.Village;
import se.samservice.shop.Shop;

/**
 * Makes up whole municipalities with villages, shops, needs, solutions, actors, meetings, an annual cycle and a plan.
 *
 * <pre>{@code
 * ServiceDataset dataset = MunicipalityGenerator.seeded(42).generate(DatasetSize.MUNICIPALITY);
 * }</pre>
 *
 * <p>The same seed and size give the same dataset on every JVM, within one version of the testkit. The standard validator
 * finds neither errors nor warnings in it. The municipality is a real one in name; nothing else about it is.
 */
public final class MunicipalityGenerator {

    /** The day of every dataset that is made. */
    public static final LocalDate TODAY = LocalDate.of(2024, 3, 18);

    private final long seed;

    private MunicipalityGenerator(long seed) {
        this.seed = seed;
    }

    /**
     * A generator.
     *
     * @param seed any number; each gives other municipalities
     * @return the generator
     */
    public static MunicipalityGenerator seeded(long seed) {
        return new MunicipalityGenerator(seed);
    }

    /**
     * Makes one municipality.
     *
     * @param size how much it holds
     * @return a dataset with exactly as many villages, shops and needs
     */
    public ServiceDataset generate(DatasetSize size) {
        requireNonNull(size, "size");
        Draw draw = new Draw(seed);
        Municipality municipality = draw.of(Municipalities.all());
        List<Village> villages = Villages.of(municipality, size.villages(), draw.another());
        List<Shop> shops = Shops.of(villages, size.shops(), draw.another());
        Needs needs = Needs.of(villages, shops, size.needs(), draw.another());
        Work work = Work.of(municipality, villages, draw.another());
        return ServiceDataset.builder()
                .schema(ServiceDataset.SCHEMA)
                .schemaVersion(ServiceDataset.SCHEMA_VERSION)
                .asOf(TODAY)
                .municipality(municipality)
                .addSources(Sources.STATISTICS, Sources.INVENTORY)
                .addAllSources(AnnualCycles.starterSources())
                .actors(work.actors())
                .villages(villages)
                .shops(shops)
                .needs(needs.needs())
                .solutions(needs.solutions())
                .addAnnualCycle(AnnualCycles.starter())
                .events(work.events())
                .villageMatters(work.matters())
                .addServicePlan(Planning.of(villages, draw.another()))
                .build();
    }

    /** The seed, so that a failing test says what to repeat. */
    @Override
    public String toString() {
        return "MunicipalityGenerator.seeded(" + seed + ")";
    }
}
