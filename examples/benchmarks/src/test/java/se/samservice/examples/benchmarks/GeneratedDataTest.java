package se.samservice.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samservice.ServiceDataset;

class GeneratedDataTest {

    @ParameterizedTest
    @EnumSource
    void a_dataset_is_as_large_as_its_size_says(Size size) {
        ServiceDataset dataset = GeneratedData.dataset(size);

        assertThat(dataset.getVillages()).hasSize(size.villages);
        assertThat(dataset.getShops()).hasSize(size.shops);
        assertThat(dataset.getNeeds()).hasSize(size.needs);
    }

    @Test
    void the_same_size_gives_the_same_document() {
        assertThat(GeneratedData.document(GeneratedData.dataset(Size.COUNTY)))
                .isEqualTo(GeneratedData.document(GeneratedData.dataset(Size.COUNTY)));
    }

    @Test
    void a_country_is_about_fifteen_megabytes() {
        assertThat(GeneratedData.document(GeneratedData.dataset(Size.NATIONAL)).length)
                .isBetween(13_000_000, 16_000_000);
    }
}
