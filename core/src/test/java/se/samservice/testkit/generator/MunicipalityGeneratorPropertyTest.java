package se.samservice.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samservice.ServiceDataset;
import se.samservice.place.Village;
import se.samservice.testkit.ReportCheck;
import se.samservice.testkit.arbitrary.ValidArbitraries;

class MunicipalityGeneratorPropertyTest {

    @Provide
    Arbitrary<DatasetSize> sizes() {
        return ValidArbitraries.sizes(new DatasetSize(40, 60, 40));
    }

    @Property
    void what_is_made_up_has_neither_errors_nor_warnings(@ForAll long seed, @ForAll("sizes") DatasetSize size) {
        ReportCheck.of(MunicipalityGenerator.seeded(seed).generate(size)).hasNoWarnings();
    }

    @Property
    void the_size_asked_for_is_the_size_one_gets(@ForAll long seed, @ForAll("sizes") DatasetSize size) {
        assertThat(sizeOf(MunicipalityGenerator.seeded(seed).generate(size))).isEqualTo(size);
    }

    @Property(tries = 20)
    void the_same_seed_gives_the_same_municipality_and_another_seed_another(@ForAll long seed) {
        ServiceDataset dataset = MunicipalityGenerator.seeded(seed).generate(DatasetSize.MUNICIPALITY);

        assertThat(MunicipalityGenerator.seeded(seed).generate(DatasetSize.MUNICIPALITY))
                .isEqualTo(dataset);
        assertThat(MunicipalityGenerator.seeded(seed + 1).generate(DatasetSize.MUNICIPALITY))
                .isNotEqualTo(dataset);
    }

    @Example
    void a_whole_nation_has_neither_errors_nor_warnings() {
        ServiceDataset nation = MunicipalityGenerator.seeded(1).generate(DatasetSize.NATION);

        assertThat(sizeOf(nation)).isEqualTo(DatasetSize.NATION);
        assertThat(nation.getVillages()).extracting(Village::getName).doesNotHaveDuplicates();
        ReportCheck.of(nation).hasNoWarnings();
    }

    @Example
    @SuppressWarnings("NullAway") // on purpose
    void less_than_a_village_is_no_size() {
        assertThatThrownBy(() -> new DatasetSize(0, 0, 0)).hasMessage("villages must be at least 1: 0");
        assertThatThrownBy(() -> new DatasetSize(1, -1, 0)).hasMessage("shops must not be negative: -1");
        assertThatThrownBy(() -> new DatasetSize(1, 0, -1)).hasMessage("needs must not be negative: -1");
        assertThatThrownBy(() -> MunicipalityGenerator.seeded(1).generate(null)).hasMessage("size");
    }

    private static DatasetSize sizeOf(ServiceDataset dataset) {
        return new DatasetSize(
                dataset.getVillages().size(),
                dataset.getShops().size(),
                dataset.getNeeds().size());
    }
}
