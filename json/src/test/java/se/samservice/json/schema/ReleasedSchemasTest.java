package se.samservice.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samservice.json.SamserviceJson;

/**
 * A schema is frozen, byte for byte, when the first version of the library that holds it is released: others have copies,
 * and validators cache by name. Until then it follows the types; from then on what is new goes into a schema of the next
 * format version, and the old one stays in the jar.
 */
final class ReleasedSchemasTest {

    private static final Path FOLDER = Path.of("src/main/resources/se/samservice/json");

    private static List<String> released() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/released-schemas.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static List<String> inTheJar() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .toList();
        }
    }

    private static String checksum(String name) throws IOException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(FOLDER.resolve(name)));
        return HexFormat.of().formatHex(digest) + "  " + name;
    }

    @Test
    void a_released_schema_is_what_it_was() throws Exception {
        for (String line : released()) {
            assertThat(checksum(line.substring(line.indexOf("  ") + 2))).isEqualTo(line);
        }
    }

    @Test
    void a_release_freezes_every_schema_it_holds() throws Exception {
        String version = SamserviceJson.standard().read("").report().getLibraryVersion();
        if (!version.endsWith("-SNAPSHOT")) {
            for (String name : inTheJar()) {
                assertThat(released()).contains(checksum(name));
            }
        }
    }
}
