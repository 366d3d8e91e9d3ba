package se.samservice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samservice.place.Municipalities;
import se.samservice.testkit.Samples;

class ServiceDatasetTest {

    @Test
    void a_dataset_follows_the_current_schema_unless_it_says_otherwise() {
        ServiceDataset dataset = ServiceDataset.builder()
                .asOf(Samples.TODAY)
                .municipality(Municipalities.withCode("2480").orElseThrow())
                .build();

        assertThat(dataset.getSchemaVersion()).isEqualTo("1.0");
        assertThat(dataset.getSchema()).contains("/1.0/");
        assertThat(dataset.getVillages()).isEmpty();
    }
}
