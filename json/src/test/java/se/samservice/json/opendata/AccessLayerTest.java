package se.samservice.json.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.geojson.Feature;
import org.geojson.FeatureCollection;
import org.geojson.LngLatAlt;
import org.geojson.Point;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.access.AccessThreshold;
import se.samservice.access.ServiceAccess;
import se.samservice.place.Municipalities;
import se.samservice.place.Population;
import se.samservice.place.PopulationKind;
import se.samservice.place.Village;
import se.samservice.plan.Comparison;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopKind;
import se.samservice.testkit.Secrets;
import se.samservice.testkit.arbitrary.DatasetArbitraries;
import se.samservice.value.Coordinates;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class AccessLayerTest {

    private static final LocalDate DATE = LocalDate.of(2022, 12, 31);
    private static final AccessLayer SWEDISH = AccessLayer.in(Locale.forLanguageTag("sv"));
    private static final ServiceAccess ACCESS = ServiceAccess.of(dataset(), DATE);

    private static ServiceDataset dataset() {
        return ServiceDataset.builder()
                .asOf(DATE)
                .municipality(Municipalities.withCode("2480").orElseThrow())
                .addVillage(Village.builder()
                        .id(Id.of("botsmark"))
                        .name("Botsmark")
                        .coordinates(Coordinates.of(64.25, 20.26667))
                        .addPopulation(
                                Population.of(201, PopulationKind.REGISTERED, PartialDate.of(2015), Id.of("scb")))
                        .build())
                .addVillage(Village.builder()
                        .id(Id.of("bullmark"))
                        .name("Bullmark")
                        .coordinates(Coordinates.of(64.03333, 20.46667))
                        .build())
                .addVillage(Village.builder()
                        .id(Id.of("nagonstans"))
                        .name("Någonstans")
                        .coordinates(Coordinates.of(7_128_000, 763_000))
                        .islandWithoutFixedLink(true)
                        .build())
                .addShops(shop("botsmark"), shop("bullmark"))
                .build();
    }

    private static Shop shop(String village) {
        return Shop.builder()
                .id(Id.of("shop-" + village))
                .name("Handlar'n i " + village)
                .village(Id.of(village))
                .kind(ShopKind.GROCERY)
                .addService(ServiceOffering.of(ServiceKind.GROCERIES))
                .build();
    }

    private static JsonNode feature(byte[] layer, String id) {
        return JsonMapper.shared()
                .readTree(layer)
                .get("features")
                .valueStream()
                .filter(feature -> feature.get("id").stringValue().equals(id))
                .findAny()
                .orElseThrow();
    }

    @Test
    void a_map_program_finds_a_village_for_each_service_where_it_lies() throws IOException {
        FeatureCollection layer = new ObjectMapper().readValue(SWEDISH.write(ACCESS), FeatureCollection.class);

        assertThat(layer)
                .filteredOn(feature -> feature.getGeometry() != null)
                .extracting(Feature::getId, feature -> ((Point) feature.getGeometry()).getCoordinates())
                .containsExactly(
                        tuple("villages/botsmark/groceries", new LngLatAlt(20.26667, 64.25)),
                        tuple("villages/bullmark/groceries", new LngLatAlt(20.46667, 64.03333)));
        assertThat(layer.getFeatures()).hasSize(3);
    }

    @Test
    void a_feature_tells_nearest_and_next_with_distance_and_method() {
        assertThat(feature(SWEDISH.write(ACCESS), "villages/botsmark/groceries").get("properties"))
                .isEqualTo(JsonMapper.shared().readTree("""
                        {
                          "village": "botsmark",
                          "name": "Botsmark",
                          "asOf": "2022-12-31",
                          "population": 201,
                          "populationAsOf": "2015",
                          "service": "groceries",
                          "serviceLabel": "Dagligvaror",
                          "nearest": "shop-botsmark",
                          "nearestName": "Handlar'n i botsmark",
                          "metres": 0,
                          "method": "straight_line",
                          "methodLabel": "Fågelvägen",
                          "inVillage": true,
                          "next": "shop-bullmark",
                          "nextName": "Handlar'n i bullmark",
                          "nextMetres": 25972,
                          "nextMethod": "straight_line",
                          "nextMethodLabel": "Fågelvägen",
                          "nextInVillage": false,
                          "soleProvider": false,
                          "unmeasured": 0,
                          "remarks": ["approximate_distance"],
                          "remarkLabels": ["avståndet är räknat till ortens mitt"]
                        }
                        """));
    }

    @Test
    void what_is_not_known_is_left_out_and_an_island_is_flagged() {
        JsonNode properties =
                feature(SWEDISH.write(ACCESS), "villages/nagonstans/groceries").get("properties");

        assertThat(properties.has("metres")).isFalse();
        assertThat(properties.has("population")).isFalse();
        assertThat(properties.get("islandWithoutFixedLink").booleanValue()).isTrue();
        assertThat(properties.get("unmeasured").intValue()).isEqualTo(2);
    }

    @Test
    void a_layer_of_an_impact_tells_what_was_and_what_would_be_and_answers_limits_as_indications() {
        AccessThreshold threshold = AccessThreshold.builder()
                .title(LocalizedText.of("Mer än en mil", "More than 10 km"))
                .service(ServiceKind.GROCERIES)
                .comparison(Comparison.MORE_THAN)
                .metres(10_000)
                .build();

        JsonNode properties = feature(
                        AccessLayer.in(Locale.ENGLISH)
                                .thresholds(List.of(threshold))
                                .write(ACCESS.ifClosed(List.of(Id.of("shop-botsmark")))),
                        "villages/botsmark/groceries")
                .get("properties");

        assertThat(properties.get("nearest").stringValue()).isEqualTo("shop-bullmark");
        assertThat(properties.get("before").stringValue()).isEqualTo("shop-botsmark");
        assertThat(properties.get("beforeInVillage").booleanValue()).isTrue();
        assertThat(properties.get("extraMetres").intValue()).isEqualTo(25_972);
        assertThat(properties.get("lostInVillage").booleanValue()).isTrue();
        assertThat(properties.get("soleProvider").booleanValue()).isTrue();
        assertThat(properties.get("thresholds")).isEqualTo(JsonMapper.shared().readTree("""
                [{
                  "title": "More than 10 km",
                  "result": "unknown",
                  "reason": "other_method",
                  "text": "Cannot be judged: the distance was not measured the way the limit asks for"
                }]
                """));
    }

    @Provide
    Arbitrary<ServiceDataset> datasets() {
        return DatasetArbitraries.datasets();
    }

    @Property(tries = 100)
    void any_dataset_gives_a_layer_that_others_read_and_no_secret_stands_in_it(
            @ForAll("datasets") ServiceDataset dataset) throws IOException {
        ServiceDataset secretive = Secrets.plantedIn(dataset);
        ServiceAccess access = ServiceAccess.of(secretive, secretive.getAsOf());

        assertThat(new ObjectMapper().readValue(SWEDISH.write(access), FeatureCollection.class))
                .hasSize((int) access.reaches().count());
        assertThat(Secrets.foundIn(SWEDISH.writeString(access))).isEmpty();
    }
}
