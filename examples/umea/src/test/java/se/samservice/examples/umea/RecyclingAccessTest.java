package se.samservice.examples.umea;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samservice.ServiceDataset;
import se.samservice.access.AccessChange;
import se.samservice.access.AccessRemark;
import se.samservice.access.ServiceAccess;
import se.samservice.access.ServicePlace;
import se.samservice.access.ServiceReach;
import se.samservice.json.SamserviceJson;
import se.samservice.place.Village;
import se.samservice.shop.DistanceMethod;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopKind;
import se.samservice.value.Coordinates;
import se.samservice.value.Id;

/** Distances from the villages of Umeå's countryside to the recycling stations of a real register. */
final class RecyclingAccessTest {

    /** The register that the importer is tried on. */
    private static final Path REGISTER = Path.of("../pipos-import/data/recycling_stations_umea.csv");

    private static final ServiceKind RECYCLING = new ServiceKind("recycling_station");

    private static final ServiceDataset DATASET = dataset();

    private final ServiceAccess access = ServiceAccess.of(DATASET, DATASET.getAsOf());

    private static ServiceDataset dataset() {
        try (InputStream in = resource("/umea.json")) {
            ServiceDataset umea =
                    SamserviceJson.standard().read(in.readAllBytes()).orElseThrow();
            return umea.toBuilder().shops(stations(umea.getVillages())).build();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(RecyclingAccessTest.class.getResourceAsStream(name), name);
    }

    private static List<Shop> stations(List<Village> villages) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(REGISTER)) {
            return rows.stream().map(row -> station(row, villages)).toList();
        }
    }

    private static Shop station(NamedCsvRecord row, List<Village> villages) {
        String name = row.getField("name").strip();
        return Shop.builder()
                .id(Id.of("station-" + row.getField("id")))
                .name(name)
                .kind(ShopKind.OTHER)
                .village(villages.stream()
                        .filter(village -> Stream.of(name.split("[ ,]+")).anyMatch(village.getName()::equals))
                        .map(Village::getId)
                        .findFirst()
                        .orElse(Id.of("another-village")))
                .coordinates(Coordinates.of(
                        Double.parseDouble(row.getField("latitude")), Double.parseDouble(row.getField("longitude"))))
                .addService(ServiceOffering.of(RECYCLING))
                .build();
    }

    private static double haversine(Coordinates from, Coordinates to) {
        double latitudes = Math.toRadians(to.getLatitude() - from.getLatitude());
        double longitudes = Math.toRadians(to.getLongitude() - from.getLongitude());
        double square = Math.pow(Math.sin(latitudes / 2), 2)
                + Math.cos(Math.toRadians(from.getLatitude()))
                        * Math.cos(Math.toRadians(to.getLatitude()))
                        * Math.pow(Math.sin(longitudes / 2), 2);
        return 2 * 6_371_008.8 * Math.asin(Math.sqrt(square));
    }

    /** The stations by distance from a village as the obvious loop finds them. */
    private static List<Id<Shop>> byLoop(Village village, Id<Shop> closed) {
        return DATASET.getShops().stream()
                .filter(station -> !station.getId().equals(closed))
                .sorted(Comparator.comparingDouble(station -> haversine(
                        village.getCoordinates().orElseThrow(),
                        station.getCoordinates().orElseThrow())))
                .map(Shop::getId)
                .limit(2)
                .toList();
    }

    private static List<Id<Shop>> nearestTwo(ServiceReach reach) {
        return Stream.of(reach.nearest(), reach.next())
                .flatMap(Optional::stream)
                .map(place -> place.shop().getId())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    botsmark, ÅVS Botsmark,       1158,  true
                    overboda, ÅVS Överboda,       118,   true
                    bullmark, ÅVS Bullmark,       758,   true
                    taftea,   'ÅVS Täfteå, Ica Nära', 389, true
                    tavelsjo, ÅVS Tavelsjö,       2504,  true
                    """)
    void the_station_of_a_village_is_its_nearest(String village, String station, int metres, boolean inVillage) {
        ServicePlace nearest = access.reach(Id.of(village), RECYCLING).nearest().orElseThrow();

        assertThat(nearest.shop().getName()).isEqualTo(station);
        assertThat(nearest.distance().metres()).isEqualTo(metres);
        assertThat(nearest.distance().method()).isEqualTo(DistanceMethod.STRAIGHT_LINE);
        assertThat(nearest.inVillage()).isEqualTo(inVillage);
    }

    @Test
    void holmon_has_none_and_what_is_nearest_lies_over_water() {
        ServiceReach holmon = access.reach(Id.of("holmon"), RECYCLING);

        assertThat(holmon.remarks()).containsExactly(AccessRemark.OVER_WATER);
        assertThat(holmon.nearest().orElseThrow().shop().getName()).isEqualTo("ÅVS Sävar Kiosken");
    }

    @Test
    void nearest_and_next_and_every_single_closing_are_what_the_obvious_loop_finds() {
        Id<Shop> none = Id.of("none");
        for (Village village : access.villages()) {
            assertThat(nearestTwo(access.reach(village.getId(), RECYCLING))).isEqualTo(byLoop(village, none));
        }
        assertThat(DATASET.getShops()).hasSize(59);
        for (Shop station : DATASET.getShops()) {
            List<AccessChange> changes =
                    access.ifClosed(List.of(station.getId())).changes();

            assertThat(changes)
                    .extracting(change -> change.village().getId())
                    .containsExactlyElementsOf(access.villages().stream()
                            .filter(village -> byLoop(village, none).get(0).equals(station.getId()))
                            .map(Village::getId)
                            .toList());
            assertThat(changes)
                    .allMatch(change -> nearestTwo(change.after()).equals(byLoop(change.village(), station.getId())));
        }
    }
}
