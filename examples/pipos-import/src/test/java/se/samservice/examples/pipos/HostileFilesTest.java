package se.samservice.examples.pipos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.examples.pipos.Runs.Outcome;
import se.samservice.shop.Shop;

/** Files as they come, and worse: each row is taken, or told with its line and column. */
class HostileFilesTest {

    private static final String GOOD = "Återvinning Exempelby;20,2463;63,8239\n";

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Runs runs = new Runs(Path.of("set below"));

    @BeforeEach
    void use_the_folder() {
        runs = new Runs(folder);
    }

    private String position() {
        return runs.dataset().getShops().get(0).getCoordinates().orElseThrow().getLatitude()
                + " "
                + runs.dataset()
                        .getShops()
                        .get(0)
                        .getCoordinates()
                        .orElseThrow()
                        .getLongitude();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252"})
    void letters_are_read_whatever_the_encoding(String charset) throws IOException {
        Outcome outcome = runs.read(("Namn;X;Y\n" + GOOD).getBytes(Charset.forName(charset)));

        assertThat(outcome.status()).isZero();
        assertThat(outcome.remarks()).isEmpty();
        assertThat(runs.dataset().getShops()).extracting(Shop::getName).containsExactly("Återvinning Exempelby");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        `Namn;X;Y`                    | `A Exempelby;20,2463;63,8239`       | 63.8239 20.2463
        `Namn,X,Y`                    | `A Exempelby,"20,2463","63,8239"`   | 63.8239 20.2463
        `NAME\tlongitude\tlatitude`   | `A Exempelby\t20.2463\t63.8239`     | 63.8239 20.2463
        `namn;y;x`                    | `A Exempelby;7088000;758000`        | 63.823883 20.246276
        `Namn;X;Y`                    | `A Exempelby;7 088 000,0;758 000,0` | 63.823883 20.246276
        `Namn;X;Y`                    | `A Exempelby;63.8239;20.2463`       | 63.8239 20.2463
        """)
    void separators_decimal_signs_grids_and_axes_are_found_out(String header, String row, String expected)
            throws IOException {
        String text = (header + "\r\n\r\n" + row + "\r\n;;\r\n").replace("\\t", "\t");

        runs.read(text.replace(";;\r\n", ""));

        assertThat(position()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ``                                             | fil.csv:1: the file is empty
        `  \n \n`                                      | fil.csv:1: the file is empty
        `Namn;X;Y\n`                                   | fil.csv:1: there are no rows below the header
        `A;20,2;63,8\n`                                | fil.csv:1: the first row is no header with a column Namn (name)
        `"Namn;X;Y\nA;20,2;63,8\n`                     | fil.csv:1: a quotation mark is not closed in the row; the next row was read on its own
        `Namn;X;Y\nA;20,2463\n`                        | fil.csv:2: the row has fewer fields than the header
        `Namn;X;Y\nA;20,2463;63,8239;\n`               | fil.csv:2: the row has more fields than the header
        `Namn;X;Y\n"A;20,2463;63,8239\n`               | fil.csv:2: a quotation mark is not closed in the row; the next row was read on its own
        `Namn;X;Y\n"A"B;20,2463;63,8239\n`             | fil.csv:2: a quotation mark is not closed in the row; the next row was read on its own
        `Namn;X;Y\n;20,2463;63,8239\n`                 | fil.csv:2 [Namn]: there is no name
        `Namn;X;Y\nA\\0;20,2463;63,8239\n`          | fil.csv:2 [Namn]: the field holds characters that cannot be seen
        `Namn;X;Y\nA;20\\0,2463;63,8239\n`          | fil.csv:2 [X]: the field holds characters that cannot be seen
        `Namn;X;Y\nÃ…tervinning;20,2463;63,8239\n`     | fil.csv:2 [Namn]: the text was decoded wrongly; try another character encoding
        `Namn;X;Y\nA\ufffd;20,2463;63,8239\n`          | fil.csv:2 [Namn]: the text was decoded wrongly; try another character encoding
        `Namn;X;Y\nA;öst;63,8239\n`                    | fil.csv:2 [X]: the coordinate is no number
        `Namn;X;Y\nA;NaN;63,8239\n`                    | fil.csv:2 [X]: the coordinate is no number
        `Namn;X;Y\nA;20,2463;1e9\n`                    | fil.csv:2 [Y]: the coordinate is no number
        `Namn;X;Y\nA;20,2463;\n`                       | fil.csv:2 [Y]: one of the coordinates is missing
        `Namn;X;Y\nA;0;0\n`                            | fil.csv:2 [X]: the coordinates do not lie in Sweden
        `Namn;X;Y\nA;2,35;48,85\n`                     | fil.csv:2 [X]: the coordinates do not lie in Sweden
        `Namn;X;Y\nA;999999999;999999999\n`            | fil.csv:2 [X]: the coordinates do not lie in Sweden
        `Namn;X;Y\nA;13,0;55,6\n`                      | fil.csv:2: no locality of the list fits by name or lies within 10 km
        `Namn;X;Y\nA;;\n`                              | fil.csv:2: no locality of the list fits by name or lies within 10 km
        `Namn;X;Y\nKiosk Dubbelby;;\n`                 | fil.csv:2: there are no coordinates and several localities have that name: Dubbelby, Dubbelby
        `Namn;Kommun;X;Y\nA;0180;20,2463;63,8239\n`    | fil.csv:2 [Kommun]: the row belongs to another municipality: 0180
        """)
    void a_row_that_is_not_taken_is_told_with_line_and_column(String text, String expected) throws IOException {
        Outcome outcome = runs.read(text.translateEscapes());

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.remarks()).first().isEqualTo(expected);
        assertThat(runs.dataset().getShops()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Öppet citat;20,2;63,8\n",
                "Kort rad\n",
                "Lång;1;2;3;4;5\n",
                "Nolla\u0000;20,2;63,8\n",
                ";;\n",
                "\n\n"
            })
    void a_bad_row_does_not_spoil_the_next(String bad) throws IOException {
        runs.read("Namn;X;Y\n" + bad + GOOD);

        assertThat(runs.dataset().getShops()).extracting(Shop::getName).containsExactly("Återvinning Exempelby");
    }

    @Test
    void a_huge_field_is_told_and_the_rest_read_in_no_time() throws IOException {
        String huge = "A".repeat(5_000_000);
        String large = "A".repeat(20_000);

        Outcome outcome = assertTimeout(
                Duration.ofSeconds(20),
                () -> runs.read("Namn;X;Y\n" + huge + ";1;2\n" + large + ";1;2\n\"" + huge + "\n" + GOOD));

        assertThat(outcome.remarks())
                .containsExactly(
                        "fil.csv:2: a field is longer than 10,000 characters",
                        "fil.csv:3 [Namn]: a field is longer than 10,000 characters",
                        "fil.csv:4: a field is longer than 10,000 characters");
        assertThat(runs.dataset().getShops()).hasSize(1);
    }

    @Test
    void a_name_longer_than_a_dataset_takes_is_told() throws IOException {
        Outcome outcome = runs.read("Namn;X;Y\n" + "å".repeat(201) + ";20,2463;63,8239\n");

        assertThat(outcome.remarks()).containsExactly("fil.csv:2 [Namn]: the name is longer than 200 characters");
    }

    @Test
    void a_file_in_another_encoding_than_stated_is_not_guessed_at() throws IOException {
        Outcome outcome = runs.read(("Namn;X;Y\n" + GOOD).getBytes(ISO_8859_1), "--charset", "UTF-8");

        assertThat(outcome.remarks()).contains("fil.csv:1: the file is not in the character encoding that was stated");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @Test
    void utf_8_read_as_something_else_is_noticed() throws IOException {
        Outcome outcome = runs.read(("Namn;X;Y\n" + GOOD).getBytes(UTF_8), "--charset", "windows-1252");

        assertThat(outcome.remarks())
                .containsExactly("fil.csv:2 [Namn]: the text was decoded wrongly; try another character encoding");
    }

    @Test
    void utf_16_without_mark_is_no_table() throws IOException {
        Outcome outcome = runs.read(("Namn;X;Y\n" + GOOD).getBytes(UTF_16LE));

        assertThat(outcome.remarks())
                .containsExactly("fil.csv:1: the first row is no header with a column Namn (name)");
    }

    @Test
    void a_service_that_nobody_names_is_not_made_up() throws IOException {
        Files.writeString(folder.resolve("okänt.csv"), "Namn;Servicetyp;X;Y\nA;Hårvård;20,2463;63,8239\n");

        Outcome outcome = runs.run(
                "orter.csv", List.of("--lang", "en", folder.resolve("okänt.csv").toString()));

        assertThat(outcome.remarks())
                .containsExactly("okänt.csv:2 [Servicetyp]: neither the name of the file nor the columns tell which"
                        + " service it is: Hårvård");
    }

    @Test
    void a_file_that_is_not_there_is_told() throws IOException {
        Outcome outcome = runs.run(
                "orter.csv",
                List.of("--lang", "en", folder.resolve("saknas.csv").toString()));

        assertThat(outcome.remarks()).containsExactly("saknas.csv:1: the file cannot be read");
        assertThat(outcome.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Exempelby, '20,2463', '63,8239', exempelby, sure",
        "Kiosken, '20,2463', '63,8239', exempelby, likely",
        "Provviken, '20,55', '64,15', provviken, sure",
        "Exempelby norr, '20,25', '63,87', exempelby, likely",
        "Kiosken, '20,2463', '63,78', exempelby, unsure",
        "Norra Exempelby kiosk, '', '', norra-exempelby, likely"
    })
    void how_sure_a_locality_is_stands_with_the_place(
            String name, String x, String y, String village, String confidence) throws IOException {
        runs.read("Namn;X;Y\n" + name + ";" + x + ";" + y + "\n");

        assertThat(runs.dataset().getShops()).singleElement().satisfies(shop -> {
            assertThat(shop.getVillage().value()).isEqualTo(village);
            assertThat(shop.getExtraProperties().asMap()).containsEntry("x-ort-säkerhet", confidence);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Boden, 758000;7088000, Boden, 758150;7088000, 1",
        "Boden, 758000;7088000, BODEN!, 758000;7088000, 1",
        "Boden, 758000;7088000, Boden, 758400;7088000, 2",
        "Boden, 758000;7088000, Kiosken, 758000;7088000, 2"
    })
    void the_same_name_within_200_metres_is_the_same_place(
            String name, String position, String other, String otherPosition, int places) throws IOException {
        runs.read("Namn;X;Y\n" + name + ";" + position + "\n" + other + ";" + otherPosition + "\n");

        assertThat(runs.dataset().getShops()).hasSize(places);
    }
}
