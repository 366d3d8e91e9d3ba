package se.samservice.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samservice.Model;
import se.samservice.ServiceDataset;
import se.samservice.testkit.arbitrary.DatasetArbitraries;

class WatchedConstraintsPropertyTest {

    private static final Authority AUTHORITY = new Authority();

    @Provide
    Arbitrary<ServiceDataset> datasets() {
        return DatasetArbitraries.values(ServiceDataset.class);
    }

    @Provide
    Arbitrary<Object> values() {
        return Arbitraries.of(Model.valueTypes())
                .flatMap(type -> DatasetArbitraries.values(type).map(value -> value));
    }

    @Property(tries = 100)
    void the_look_and_the_validator_agree_on_any_dataset(@ForAll("datasets") ServiceDataset dataset) {
        assertThat(AUTHORITY.isAskedAbout(dataset)).isEqualTo(Authority.finds(dataset));
    }

    @Property(tries = 1000)
    void the_look_and_the_validator_agree_on_any_value_of_the_model(@ForAll("values") Object value) {
        assertThat(AUTHORITY.isAskedAbout(value)).isEqualTo(Authority.finds(value));
    }
}
