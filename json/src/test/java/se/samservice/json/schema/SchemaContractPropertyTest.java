package se.samservice.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samservice.ServiceDataset;
import se.samservice.json.SamserviceJson;
import se.samservice.testkit.arbitrary.DatasetArbitraries;

final class SchemaContractPropertyTest {

    private static final SamserviceJson JSON = SamserviceJson.standard();

    @Provide
    Arbitrary<ServiceDataset> datasets() {
        return DatasetArbitraries.writableDatasets()
                .map(dataset -> dataset.toBuilder()
                        .schemaVersion(ServiceDataset.SCHEMA_VERSION)
                        .build());
    }

    @Property
    void whatever_is_written_is_refused_where_it_is_faulty_and_nowhere_else(
            @ForAll("datasets") ServiceDataset dataset) {
        SchemaAgreement.check(JSON.writeString(dataset));
    }

    @Property(tries = 50)
    void what_is_written_is_judged_alike_with_and_without_formats(@ForAll("datasets") ServiceDataset dataset) {
        String json = JSON.writeString(dataset);

        assertThat(Refusal.withoutFormats(json)).isEqualTo(Refusal.of(json));
    }
}
