package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.testkit.generator.DatasetSize;
import se.samservice.testkit.generator.MunicipalityGenerator;

/** What the testkit makes up is the same to the byte on every JVM; a change of it breaks the tests of consumers. */
final class GeneratedMunicipalityTest {

    private static final Path FILE = Path.of("src/test/resources/testkit/municipality-42.json");

    private static final ServiceDataset DATASET =
            MunicipalityGenerator.seeded(42).generate(new DatasetSize(7, 5, 8));

    @Test
    void the_municipality_of_a_seed_is_the_one_in_the_file() throws IOException {
        String json = SamserviceJson.standard().writeString(DATASET);
        if (Boolean.getBoolean("samservice.update")) {
            Files.writeString(FILE, json);
        }

        assertThat(json).isEqualTo(Files.readString(FILE));
    }

    @Test
    void the_file_is_read_as_the_municipality() {
        assertThat(SamserviceJson.standard().read(FILE).orElseThrow()).isEqualTo(DATASET);
    }
}
