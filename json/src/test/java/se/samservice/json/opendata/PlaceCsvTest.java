package se.samservice.json.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samservice.ServiceDataset;
import se.samservice.place.Municipalities;
import se.samservice.place.Village;
import se.samservice.value.Coordinates;
import se.samservice.value.Id;

final class PlaceCsvTest {

    private static final ServiceDataset DATASET = OpenDataset.sample();

    private static List<NamedCsvRecord> rows(PlaceCsv form, ServiceDataset dataset) {
        return CsvReader.builder().ofNamedCsvRecord(form.writeString(dataset)).stream()
                .toList();
    }

    private static ServiceDataset village(Village village) {
        return DATASET.toBuilder().villages(List.of(village)).build();
    }

    @Test
    void the_columns_of_the_national_specifications_come_first() {
        assertThat(PlaceCsv.shops(OpenDataset.SWEDISH).writeString(DATASET))
                .startsWith("source,id,name,latitude,longitude,email,visit_url,wikidata,updated,description,village,");
        assertThat(PlaceCsv.villages(OpenDataset.SWEDISH).writeString(DATASET)).isEqualTo("""
                source,id,name,latitude,longitude,email,visit_url,wikidata,updated,description,\
                service_role,population,population_date\r
                2480,holmon,Holmön,63.787,20.863,,,,2024-03-18,Servicepunkt i Umeå kommun,service_point,57,2020\r
                2480,botsmark,Botsmark,,,,,,2024-03-18,Ort i Umeå kommun,,,\r
                """);
    }

    @Test
    void a_shop_is_a_row_that_any_reader_understands() {
        assertThat(rows(PlaceCsv.shops(OpenDataset.SWEDISH), DATASET).get(0).getFields())
                .containsExactly(
                        "2480",
                        "holmons-lanthandel",
                        "Holmöns lanthandel",
                        "63.79",
                        "20.87",
                        "butiken@holmon.example",
                        "https://holmon.example/butiken",
                        "",
                        "2024-03-18",
                        "Dagligvarubutik, Holmön: Drivmedel, Paketskåp",
                        "holmon",
                        "grocery",
                        "open",
                        "fuel|parcel_locker");
    }

    @Test
    void a_closed_shop_has_no_position_on_the_earth_no_services_and_the_mail_box_given() {
        NamedCsvRecord closed = rows(PlaceCsv.shops(Locale.ENGLISH).email("rural@umea.example"), DATASET)
                .get(1);

        assertThat(closed.getField("name")).isEqualTo("Handlar'n \"Botsmark\", f.d. ICA");
        assertThat(closed.getField("latitude") + closed.getField("longitude")).isEmpty();
        assertThat(closed.getField("email")).isEqualTo("rural@umea.example");
        assertThat(closed.getField("description")).isEqualTo("Grocery shop, Botsmark (closed)");
        assertThat(closed.getField("status")).isEqualTo("closed");
        assertThat(closed.getField("services")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-x", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void a_text_that_a_spreadsheet_would_run_gets_an_apostrophe(String name) {
        Village village = Village.builder().id(Id.of("x")).name(name).build();

        assertThat(rows(PlaceCsv.villages(Locale.ENGLISH), village(village))
                        .get(0)
                        .getField("name"))
                .isEqualTo("'" + name);
    }

    @Test
    void numbers_are_plain_and_get_none() {
        Village village = Village.builder()
                .id(Id.of("x"))
                .name("X")
                .coordinates(Coordinates.of(-0.0000001, -179.5))
                .build();
        NamedCsvRecord row =
                rows(PlaceCsv.villages(Locale.ENGLISH), village(village)).get(0);

        assertThat(row.getField("latitude")).isEqualTo("-0.0000001");
        assertThat(row.getField("longitude")).isEqualTo("-179.5");
    }

    @Test
    void leading_zeros_of_the_municipality_are_kept() {
        ServiceDataset stockholm = DATASET.toBuilder()
                .municipality(Municipalities.withCode("0180").orElseThrow())
                .build();

        assertThat(rows(PlaceCsv.villages(Locale.ENGLISH), stockholm))
                .allMatch(row -> row.getField("source").equals("0180"));
    }

    @Test
    void a_dataset_without_places_is_a_header() {
        ServiceDataset empty = DATASET.toBuilder().shops(List.of()).build();
        List<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(PlaceCsv.shops(Locale.ENGLISH).writeString(empty)).stream()
                        .toList();

        assertThat(rows).hasSize(1);
    }

    @Test
    @SuppressWarnings("NullAway") // null is what the test is about
    void null_is_refused_by_name() {
        PlaceCsv form = PlaceCsv.shops(Locale.ENGLISH);

        assertThatNullPointerException().isThrownBy(() -> form.email(null)).withMessage("email");
        assertThatNullPointerException().isThrownBy(() -> form.write(null)).withMessage("dataset");
    }
}
