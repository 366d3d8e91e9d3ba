package se.samservice.json.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.geojson.FeatureCollection;
import se.samservice.ServiceDataset;
import se.samservice.json.SamserviceJson;
import se.samservice.opendata.OpenData;
import se.samservice.testkit.Secrets;
import se.samservice.testkit.arbitrary.DatasetArbitraries;

/** Whatever a dataset holds. */
final class PublishedFormPropertyTest {

    private static final List<PublishedForm> FORMS = List.of(
            GeoJson.in(Locale.ENGLISH),
            JsonLd.in(Locale.ENGLISH),
            PlaceCsv.villages(Locale.ENGLISH),
            PlaceCsv.shops(Locale.ENGLISH));

    @Provide
    Arbitrary<ServiceDataset> datasets() {
        return DatasetArbitraries.datasets();
    }

    @Provide
    Arbitrary<ServiceDataset> writableDatasets() {
        return DatasetArbitraries.writableDatasets();
    }

    @Property(tries = 300)
    void no_secret_stands_in_any_form(@ForAll("writableDatasets") ServiceDataset dataset) {
        ServiceDataset secretive = Secrets.plantedIn(dataset);

        for (PublishedForm form : FORMS) {
            assertThat(Secrets.foundIn(form.writeString(secretive))).isEmpty();
        }
        assertThat(Secrets.foundIn(SamserviceJson.standard().writeString(OpenData.of(secretive))))
                .isEmpty();
    }

    @Property(tries = 300)
    void every_dataset_can_be_published_and_the_bytes_are_utf8(@ForAll("datasets") ServiceDataset dataset)
            throws CharacterCodingException {
        for (PublishedForm form : FORMS) {
            byte[] document = form.write(dataset);

            assertThat(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(document))
                            .toString())
                    .isEqualTo(form.writeString(dataset));
        }
    }

    @Property(tries = 300)
    void others_read_each_form_as_it_was_meant(@ForAll("datasets") ServiceDataset dataset)
            throws IOException, JsonLdError {
        assertThat(new ObjectMapper().readValue(FORMS.get(0).write(dataset), FeatureCollection.class))
                .hasSize(dataset.getVillages().size() + dataset.getShops().size());

        assertThat(com.apicatalog.jsonld.JsonLd.toRdf(
                                JsonDocument.of(new StringReader(FORMS.get(1).writeString(dataset))))
                        .base("https://umea.example/")
                        .get()
                        .toList())
                .isNotEmpty();

        assertThat(CsvReader.builder().ofNamedCsvRecord(FORMS.get(2).writeString(dataset)).stream())
                .hasSameSizeAs(dataset.getVillages())
                .allMatch(row -> row.getFieldCount() == 13);
        assertThat(CsvReader.builder().ofNamedCsvRecord(FORMS.get(3).writeString(dataset)).stream())
                .hasSameSizeAs(dataset.getShops())
                .allMatch(row -> row.getFieldCount() == 14);
    }
}
