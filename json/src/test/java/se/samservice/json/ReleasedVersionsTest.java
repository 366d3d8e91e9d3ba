package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samservice.ServiceDataset;
import se.samservice.finding.Severity;

/** Documents of every version of the format that was ever released; once released, they are never changed or removed. */
final class ReleasedVersionsTest {

    private static final Path FOLDER = Path.of("src/test/resources/versions");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_of_a_released_version_is_read_for_ever(Path document) {
        ReadResult read = SamserviceJson.standard().read(document);

        assertThat(read.report().getFindings()).noneMatch(finding -> finding.getSeverity() != Severity.INFO);
        ServiceDataset dataset = read.orElseThrow();
        assertThat(SamserviceJson.standard()
                        .read(SamserviceJson.standard().write(dataset))
                        .orElseThrow())
                .isEqualTo(dataset);
    }

    @Test
    void our_own_version_is_among_them() throws IOException {
        assertThat(documents())
                .anyMatch(document -> document.startsWith(FOLDER.resolve(ServiceDataset.SCHEMA_VERSION)));
    }
}
