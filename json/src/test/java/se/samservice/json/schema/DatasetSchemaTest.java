package se.samservice.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;

final class DatasetSchemaTest {

    private static final Path FILE = Path.of("src/main/resources/se/samservice/json")
            .resolve("dataset-" + ServiceDataset.SCHEMA_VERSION + ".schema.json");

    private static final String HOW = FILE + " is not what the types and their Javadoc say; print it anew with "
            + "mvn -pl json -am test -Dtest=DatasetSchemaTest -Dsurefire.failIfNoSpecifiedTests=false "
            + "-Dsamservice.update=true";

    @Test
    void the_schema_is_what_the_types_their_constraints_and_their_javadoc_say() throws IOException {
        String schema = DatasetSchema.print();
        if (Boolean.getBoolean("samservice.update")) {
            Files.writeString(FILE, schema);
        }

        assertThat(FILE).as(HOW).isRegularFile();
        assertThat(Files.readString(FILE)).as(HOW).isEqualTo(schema);
    }
}
