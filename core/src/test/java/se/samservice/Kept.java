package se.samservice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Whole documents that are kept in the repository beside the tests they belong to. */
public final class Kept {

    private static final String HOW =
            "write it anew with mvn -pl core test -Dtest=%s -Dtest.jvm=-Dsamservice.update=true, "
                    + "and look at what changes";

    private Kept() {}

    /** Holds what is written to the document that is kept of it, among the resources of the package of the test. */
    public static void isKeptAs(Class<?> test, String document, String written) throws IOException {
        if (Boolean.getBoolean("samservice.update")) {
            Path folder = Path.of("src/test/resources", test.getPackageName().replace('.', '/'));
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(document), written);
        } else {
            assertThat(written).as(HOW, test.getSimpleName()).isEqualTo(kept(test, document));
        }
    }

    /** Read from the class path, as other modules run these tests too. */
    private static String kept(Class<?> test, String document) throws IOException {
        try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(document), document)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
