package se.samservice.examples.umea;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import se.samservice.ServiceDataset;
import se.samservice.json.SamserviceJson;

/** What is kept in the repository for tests: Umeå's data, and the documents that are to come of it. */
final class Kept {

    private static final Path FOLDER = Path.of("src/test/resources/se/samservice/examples/umea");

    private static final String HOW =
            "write it anew with mvn -pl examples/umea -am test -Dtest='se.samservice.examples.umea.*' "
                    + "-Dsurefire.failIfNoSpecifiedTests=false -Dsamservice.update=true, and look at what changes";

    private Kept() {}

    static ServiceDataset umea() throws IOException {
        try (InputStream in = Kept.class.getResourceAsStream("/umea.json")) {
            return SamserviceJson.standard()
                    .read(Objects.requireNonNull(in).readAllBytes())
                    .orElseThrow();
        }
    }

    /** A document among the test resources. */
    static Path document(String file) {
        return FOLDER.resolve(file);
    }

    /** Holds what is written to the document that is kept of it. */
    static void isKeptAs(Path document, String written) throws IOException {
        if (Boolean.getBoolean("samservice.update")) {
            Files.writeString(document, written);
        }
        assertThat(Files.readString(document, UTF_8)).as(HOW).isEqualTo(written);
    }
}
