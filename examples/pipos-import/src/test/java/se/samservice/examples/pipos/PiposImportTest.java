package se.samservice.examples.pipos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.examples.pipos.Runs.Outcome;
import se.samservice.finding.Report;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.Shop;
import se.samservice.validation.ServiceValidator;

class PiposImportTest {

    private static final List<String> FILES =
            List.of("dagligvaror_fullsortiment.csv", "dagligvaror_EJ!_fullsortiment.csv", "ombud.csv");

    @TempDir
    private Path folder = Path.of("set by JUnit");

    private Runs runs = new Runs(Path.of("set below"));

    @BeforeEach
    void use_the_folder() {
        runs = new Runs(folder);
    }

    private Outcome importAll(String language) throws IOException {
        List<String> args = new ArrayList<>(List.of("--lang", language));
        for (String file : FILES) {
            args.add(runs.resource(file).toString());
        }
        return runs.run("orter.csv", args);
    }

    private Shop shop(String id) {
        return runs.dataset().getShops().stream()
                .filter(shop -> shop.getId().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void the_report_looks_as_the_picture_of_it(String language) throws IOException {
        Outcome outcome = importAll(language);

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out().replaceFirst("(?m)^Samservice [^,]+", "Samservice <version>"))
                .isEqualTo(Runs.text("report-" + language + ".txt"));
        assertThat(runs.out().resolve("report-" + language + ".txt")).hasContent(outcome.out());
    }

    @Test
    void the_readme_shows_how_the_report_begins() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        String shown = readme.substring(readme.indexOf("```\nRader som togs med") + 4);

        assertThat(Runs.text("report-sv.txt")).startsWith(shown.substring(0, shown.indexOf("  …")));
    }

    @Test
    void files_in_three_encodings_become_one_valid_dataset() throws IOException {
        importAll("sv");

        ServiceDataset dataset = runs.dataset();
        assertThat(ServiceValidator.standard().validate(dataset)).matches(Report::isValid);
        assertThat(dataset.getShops())
                .extracting(Shop::getName)
                .containsExactly(
                        "Lanthandeln i Exempelby",
                        "Åkerbo livs",
                        "Livs utan läge",
                        "Kiosken – Dubbelby",
                        "Skåpet vid ån",
                        "Bankboden");
    }

    @Test
    void rows_of_several_files_about_one_place_are_one_shop_with_all_its_services() throws IOException {
        importAll("sv");

        Shop shop = shop("lanthandeln-i-exempelby");
        assertThat(shop.getServices())
                .extracting(service -> service.getKind())
                .containsExactly(ServiceKind.GROCERIES, ServiceKind.POST_PARCEL, ServiceKind.PHARMACY_AGENCY);
        assertThat(shop.getCoordinates()).hasValueSatisfying(position -> {
            assertThat(position.getLatitude()).isEqualTo(63.823885);
            assertThat(position.getLongitude()).isEqualTo(20.246286);
        });
        assertThat(shop.getExtraProperties().asMap())
                .containsEntry("x-postnummer", "01234")
                .containsEntry("x-ort-säkerhet", "sure");
    }

    @Test
    void every_station_of_a_real_register_is_taken() throws IOException {
        Outcome outcome = runs.run(
                "localities_umea.csv",
                List.of(
                        "--service",
                        "recycling",
                        "--source",
                        "Avfall Sverige",
                        "--licence",
                        "CC0-1.0",
                        "--lang",
                        "en",
                        runs.resource("recycling_stations_umea.csv").toString()));

        assertThat(outcome.out()).startsWith("Rows taken: 59. Places: 59. Not taken: 0.\n");
        assertThat(outcome.status()).isZero();
        ServiceDataset dataset = runs.dataset();
        assertThat(dataset.getShops())
                .hasSize(59)
                .allSatisfy(shop -> assertThat(shop.getCoordinates()).isPresent());
        assertThat(shop("avs-botsmark").getVillage().value()).isEqualTo("botsmark");
        assertThat(dataset.getSources().get(0).getLicence()).contains("CC0-1.0");
    }

    @Test
    void the_same_files_give_the_same_bytes() throws IOException {
        importAll("sv");
        byte[] first = Files.readAllBytes(runs.out().resolve("dataset.json"));
        importAll("sv");

        assertThat(runs.out().resolve("dataset.json")).hasBinaryContent(first);
    }

    @Test
    void nothing_is_left_half_written() throws IOException {
        importAll("sv");

        assertThat(runs.out()).isDirectoryNotContaining("glob:**.part");
        assertThat(runs.out().resolve("dataset.json")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--municipality=9999", "--lang=de", "--as-of=igår", "--charset=klingon"})
    void a_wrong_call_ends_with_2_and_writes_nothing(String wrong) throws IOException {
        Outcome outcome = Runs.run(
                "--municipality=2480",
                "--as-of=2026-08-20",
                "--localities",
                runs.resource("orter.csv").toString(),
                "--out",
                runs.out().toString(),
                runs.resource("ombud.csv").toString());
        assertThat(outcome.status()).isEqualTo(1);
        Files.delete(runs.out().resolve("dataset.json"));

        String[] args = {
            wrong.startsWith("--municipality") ? wrong : "--municipality=2480",
            wrong.startsWith("--as-of") ? wrong : "--as-of=2026-08-20",
            wrong.startsWith("--municipality") || wrong.startsWith("--as-of") ? "--lang=sv" : wrong,
            "--localities=" + folder.resolve("orter.csv"),
            "--out=" + runs.out(),
            folder.resolve("ombud.csv").toString()
        };
        Outcome refused = Runs.run(args);

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).isNotBlank();
        assertThat(runs.out().resolve("dataset.json")).doesNotExist();
    }

    @Test
    void progress_is_shown_on_a_terminal_and_nowhere_else() {
        assertThat(progress(true, 2_000)).contains("pipos-import", "2000/2000");
        assertThat(progress(true, 1_999)).isEmpty();
        assertThat(progress(false, 2_000)).isEmpty();
    }

    private static String progress(boolean terminal, int rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> seen = new ArrayList<>();
        List<Integer> all = IntStream.range(0, rows).boxed().toList();
        Progress.on(new PrintStream(out, true, StandardCharsets.UTF_8), terminal)
                .over(all, seen::add);
        assertThat(seen).isEqualTo(all);
        return out.toString(StandardCharsets.UTF_8);
    }
}
