package se.samservice.examples.pipos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import se.samservice.examples.pipos.Runs.Outcome;

class AnyFilePropertyTest {

    private static final List<String> PIECES = List.of(
            "Namn",
            "X",
            "Y",
            "Kommun",
            ";",
            ",",
            "\t",
            "\"",
            "\"\"",
            "\n",
            "\r\n",
            "\r",
            "20,2463",
            "63,8239",
            "758000",
            "7088000",
            "2480",
            "Exempelby",
            "Ålidhem",
            "\u0000",
            "\ufeff",
            "=1+1",
            " ",
            "-",
            "1e5");

    private Path folder = Path.of("set before each try");

    @BeforeTry
    void make_a_folder() throws IOException {
        folder = Files.createTempDirectory("pipos-import");
    }

    @AfterTry
    void delete_the_folder() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Provide
    Arbitrary<byte[]> files() {
        Arbitrary<byte[]> pieces = Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(30)
                .map(list -> ("Namn;X;Y\n" + String.join("", list)).getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> bytes = Arbitraries.bytes().list().ofMaxSize(60).map(AnyFilePropertyTest::bytes);
        return Arbitraries.oneOf(pieces, bytes);
    }

    private static byte[] bytes(List<Byte> list) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        list.forEach(out::write);
        return out.toByteArray();
    }

    @Property(tries = 100)
    void every_file_ends_in_a_valid_dataset_and_a_report(@ForAll("files") byte[] file) throws IOException {
        Runs runs = new Runs(folder);

        Outcome outcome = runs.read(file);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.status()).isBetween(0, 1);
        assertThat(runs.dataset().getShops().isEmpty()).isEqualTo(outcome.out().startsWith("Rows taken: 0."));
    }
}
