package se.samservice.testkit.arbitrary;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.samservice.ServiceDataset;
import se.samservice.need.ServiceNeed;
import se.samservice.place.Village;
import se.samservice.shop.Shop;
import se.samservice.testkit.generator.DatasetSize;
import se.samservice.testkit.generator.MunicipalityGenerator;

/**
 * Made-up municipalities and parts of them in which the standard validator finds neither errors nor warnings, for the
 * properties of a program that gets valid data.
 *
 * <p>They shrink towards few villages, shops and needs.
 */
public final class ValidArbitraries {

    private static final DatasetSize SMALL = new DatasetSize(12, 8, 12);

    private ValidArbitraries() {}

    /**
     * Whole datasets, small enough to look at.
     *
     * @return datasets with at most a dozen villages, shops and needs
     */
    public static Arbitrary<ServiceDataset> datasets() {
        return datasets(SMALL);
    }

    /**
     * Whole datasets up to a size.
     *
     * @param largest the most they hold
     * @return datasets with at least one village and at most as much as stated of each
     */
    public static Arbitrary<ServiceDataset> datasets(DatasetSize largest) {
        return Combinators.combine(Arbitraries.longs(), sizes(largest))
                .as((seed, size) -> MunicipalityGenerator.seeded(seed).generate(size));
    }

    /**
     * Sizes up to another.
     *
     * @param largest the most of each
     * @return sizes with at least one village
     */
    public static Arbitrary<DatasetSize> sizes(DatasetSize largest) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, largest.villages()),
                        Arbitraries.integers().between(0, largest.shops()),
                        Arbitraries.integers().between(0, largest.needs()))
                .as(DatasetSize::new);
    }

    /**
     * Villages.
     *
     * @return villages whose sources are those of {@link #datasets()}
     */
    public static Arbitrary<Village> villages() {
        return one(ServiceDataset::getVillages);
    }

    /**
     * Shops.
     *
     * @return shops in villages of {@link #datasets()}, open and closed
     */
    public static Arbitrary<Shop> shops() {
        return one(ServiceDataset::getShops);
    }

    /**
     * Needs.
     *
     * @return needs of villages of {@link #datasets()}, of every status
     */
    public static Arbitrary<ServiceNeed> needs() {
        return one(ServiceDataset::getNeeds);
    }

    private static <T> Arbitrary<T> one(Function<ServiceDataset, List<T>> list) {
        return Arbitraries.longs()
                .map(seed -> list.apply(MunicipalityGenerator.seeded(seed).generate(DatasetSize.VILLAGE))
                        .get(0));
    }
}
