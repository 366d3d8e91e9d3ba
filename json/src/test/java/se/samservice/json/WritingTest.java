package se.samservice.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static se.samservice.json.Documents.SMALLEST;
import static se.samservice.json.Documents.VILLAGE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samservice.ServiceDataset;
import se.samservice.value.Id;
import se.samservice.value.Source;

final class WritingTest {

    private static final SamserviceJson JSON = SamserviceJson.standard();

    @Test
    void properties_stand_in_fixed_order_and_what_is_absent_is_left_out() {
        assertThat(JSON.writeString(JSON.read(VILLAGE).orElseThrow())).isEqualTo(VILLAGE);
        assertThat(JSON.writeString(JSON.read(SMALLEST).orElseThrow())).isEqualTo(SMALLEST);
    }

    @Test
    void all_ways_of_writing_give_the_same_bytes(@TempDir Path folder) throws IOException {
        ServiceDataset data = JSON.read(VILLAGE).orElseThrow();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();

        JSON.write(data, stream);
        JSON.write(data, folder.resolve("data.json"));

        assertThat(stream.toByteArray()).isEqualTo(JSON.write(data));
        assertThat(folder.resolve("data.json")).hasBinaryContent(JSON.write(data));
    }

    @Test
    void a_broken_symbol_survives_to_be_reported() {
        ServiceDataset broken = JSON.read(SMALLEST).orElseThrow().toBuilder()
                .addSource(Source.builder()
                        .id(Id.of("x"))
                        .title("half a pair \uD83D")
                        .build())
                .build();

        ReadResult read = JSON.read(JSON.write(broken));

        assertThat(read.orElseThrow()).isEqualTo(broken);
        assertThat(Documents.brief(read.validate())).containsExactly("text_unprintable /sources/0/title 13:16");
    }

    @Test
    void a_written_file_may_be_read_by_whom_any_new_file_may_be_read(@TempDir Path folder) throws IOException {
        Path any = Files.createFile(folder.resolve("any"));
        Path file = folder.resolve("data.json");

        SamserviceJson.standard().write(SamserviceJson.standard().read(SMALLEST).orElseThrow(), file);

        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(any));
    }

    @Test
    void a_failure_leaves_nothing_behind(@TempDir Path folder) throws IOException {
        Path occupied = folder.resolve("data.json");
        Files.createDirectories(occupied.resolve("something"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JSON.write(JSON.read(SMALLEST).orElseThrow(), occupied));

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(occupied);
        }
    }

    @Test
    void a_folder_that_does_not_exist_is_an_exception_that_names_it(@TempDir Path folder) {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JSON.write(JSON.read(SMALLEST).orElseThrow(), folder.resolve("no/such/data.json")))
                .withMessageContaining("such");
    }
}
