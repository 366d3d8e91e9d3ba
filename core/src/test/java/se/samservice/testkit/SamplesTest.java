package se.samservice.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.validation.Found;

class SamplesTest {

    @Test
    void the_sample_dataset_has_nothing_to_find() {
        assertThat(Found.in(Samples.dataset())).isEmpty();
    }

    @Test
    void each_sample_is_part_of_the_sample_dataset() {
        ServiceDataset dataset = Samples.dataset();

        assertThat(dataset.getMunicipality()).isEqualTo(Samples.municipality());
        assertThat(dataset.getSources()).containsExactly(Samples.source());
        assertThat(dataset.getVillages()).startsWith(Samples.village());
        assertThat(dataset.getShops()).startsWith(Samples.shop());
        assertThat(dataset.getNeeds()).containsExactly(Samples.need());
        assertThat(dataset.getSolutions()).containsExactly(Samples.solution());
    }
}
