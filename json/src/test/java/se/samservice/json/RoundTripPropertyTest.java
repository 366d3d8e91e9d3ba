package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.samservice.ServiceDataset;
import se.samservice.testkit.arbitrary.DatasetArbitraries;
import tools.jackson.databind.json.JsonMapper;

final class RoundTripPropertyTest {

    private static final SamserviceJson JSON = SamserviceJson.standard();
    private static final JsonMapper HOST =
            JsonMapper.builder().findAndAddModules().build();

    @Provide
    Arbitrary<ServiceDataset> datasets() {
        return DatasetArbitraries.datasets()
                .map(dataset -> dataset.toBuilder()
                        .schemaVersion(ServiceDataset.SCHEMA_VERSION)
                        .build());
    }

    @Property
    void reading_what_was_written_gives_the_same_dataset(@ForAll("datasets") ServiceDataset dataset) {
        assertThat(JSON.read(JSON.write(dataset)).orElseThrow()).isEqualTo(dataset);
    }

    @Property
    void writing_what_was_read_gives_the_same_bytes(@ForAll("datasets") ServiceDataset dataset) {
        byte[] json = JSON.write(dataset);

        assertThat(JSON.write(JSON.read(json).orElseThrow())).isEqualTo(json);
    }

    @Property(tries = 50)
    void a_hosts_mapper_reads_what_we_write_and_the_other_way_round(@ForAll("datasets") ServiceDataset dataset) {
        assertThat(HOST.readValue(JSON.write(dataset), ServiceDataset.class)).isEqualTo(dataset);
        assertThat(JSON.read(HOST.writeValueAsBytes(dataset)).orElseThrow()).isEqualTo(dataset);
    }

    @Property(tries = 50)
    void whatever_the_rules_find_is_placed_in_the_text(@ForAll("datasets") ServiceDataset dataset) {
        ReadResult read = JSON.read(JSON.write(dataset));

        assertThat(read.validate().getFindings())
                .allMatch(finding -> finding.getLocation().isPresent());
    }
}
