package se.samservice.json.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Locale;
import org.geojson.Feature;
import org.geojson.FeatureCollection;
import org.geojson.LngLatAlt;
import org.geojson.Point;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class GeoJsonTest {

    private static final ServiceDataset DATASET = OpenDataset.sample();
    private static final JsonNode SWEDISH = tree(GeoJson.in(OpenDataset.SWEDISH));

    private static JsonNode tree(GeoJson form) {
        return JsonMapper.shared().readTree(form.write(DATASET));
    }

    private static JsonNode feature(JsonNode collection, String id) {
        return collection
                .get("features")
                .valueStream()
                .filter(feature -> feature.get("id").stringValue().equals(id))
                .findAny()
                .orElseThrow();
    }

    @Test
    void a_map_program_finds_the_places_where_they_are() throws IOException {
        FeatureCollection places =
                new ObjectMapper().readValue(GeoJson.in(OpenDataset.SWEDISH).write(DATASET), FeatureCollection.class);

        assertThat(places)
                .filteredOn(feature -> feature.getGeometry() != null)
                .extracting(Feature::getId, feature -> ((Point) feature.getGeometry()).getCoordinates())
                .containsExactly(
                        tuple("villages/holmon", new LngLatAlt(20.863, 63.787)),
                        tuple("shops/holmons-lanthandel", new LngLatAlt(20.87, 63.79)));
        assertThat(places.getFeatures()).hasSize(4);
    }

    @Test
    void a_village_is_a_point_with_what_is_known_of_it() {
        assertThat(feature(SWEDISH, "villages/holmon"))
                .isEqualTo(JsonMapper.shared().readTree("""
                        {
                          "type": "Feature",
                          "id": "villages/holmon",
                          "geometry": {"type": "Point", "coordinates": [20.863, 63.787]},
                          "properties": {
                            "type": "village",
                            "id": "holmon",
                            "name": "Holmön",
                            "aliases": ["Holmöarna"],
                            "municipality": "2480",
                            "asOf": "2024-03-18",
                            "serviceRole": "service_point",
                            "serviceRoleLabel": "Servicepunkt",
                            "population": 57,
                            "populationAsOf": "2020"
                          }
                        }
                        """));
    }

    @Test
    void a_shop_tells_its_village_status_and_services() {
        assertThat(feature(SWEDISH, "shops/holmons-lanthandel").get("properties"))
                .isEqualTo(JsonMapper.shared().readTree("""
                        {
                          "type": "shop",
                          "id": "holmons-lanthandel",
                          "name": "Holmöns lanthandel",
                          "municipality": "2480",
                          "asOf": "2024-03-18",
                          "village": "holmon",
                          "villageName": "Holmön",
                          "kind": "grocery",
                          "kindLabel": "Dagligvarubutik",
                          "status": "open",
                          "statusLabel": "Öppen",
                          "services": ["fuel", "parcel_locker"],
                          "serviceLabels": ["Drivmedel", "Paketskåp"]
                        }
                        """));
    }

    @Test
    void what_lies_nowhere_on_the_earth_has_no_geometry() {
        assertThat(feature(SWEDISH, "villages/botsmark").get("geometry").isNull())
                .isTrue();
        assertThat(feature(SWEDISH, "shops/handlarn-botsmark").get("geometry").isNull())
                .isTrue();
    }

    @Test
    void labels_are_in_the_language_of_the_reader() {
        JsonNode properties =
                feature(tree(GeoJson.in(Locale.UK)), "shops/handlarn-botsmark").get("properties");

        assertThat(properties.get("kindLabel").stringValue()).isEqualTo("Grocery shop");
        assertThat(properties.get("statusLabel").stringValue()).isEqualTo("Closed");
    }

    @Test
    void there_is_no_member_that_rfc_7946_has_taken_away() {
        assertThat(SWEDISH.propertyNames()).containsExactly("type", "features");
    }
}
