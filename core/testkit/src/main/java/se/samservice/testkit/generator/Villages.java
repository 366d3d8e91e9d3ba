package se.samservice.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samservice.place.Municipality;
import se.samservice.place.Population;
import se.samservice.place.PopulationKind;
import se.samservice.place.ServiceRole;
import se.samservice.place.SettlementClass;
import se.samservice.place.SettlementRecord;
import se.samservice.place.Village;
import se.samservice.value.Coordinates;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** Villages within an hour's drive of each other, most of them small. */
final class Villages {

    private static final PartialDate COUNTED = PartialDate.from(LocalDate.of(2020, 12, 31));

    /** Serial numbers of settlement codes have three digits. */
    private static final int FIRST_SERIAL = 100;

    private static final int SERIALS = 900;

    /** In steps of 0.0001 degrees, so that what is written is short. */
    private static final double STEPS = 10_000;

    private final Municipality municipality;
    private final CountyCentre centre;
    private final Draw draw;
    private int numbered;

    private Villages(Municipality municipality, Draw draw) {
        this.municipality = municipality;
        this.centre = CountyCentre.of(municipality.getCountyCode());
        this.draw = draw;
    }

    static List<Village> of(Municipality municipality, int count, Draw draw) {
        Villages villages = new Villages(municipality, draw);
        List<Village> all = new ArrayList<>();
        VillageNames.of(count, draw.another()).forEach(name -> all.add(villages.village(name, all.isEmpty())));
        return all;
    }

    private Village village(String name, boolean first) {
        SettlementClass size = first
                ? SettlementClass.URBAN_LOCALITY
                : draw.of(List.of(
                        SettlementClass.URBAN_LOCALITY,
                        SettlementClass.SMALL_LOCALITY,
                        SettlementClass.SMALL_LOCALITY,
                        SettlementClass.OTHER,
                        SettlementClass.OTHER));
        return Village.builder()
                .id(Id.of(VillageNames.slug(name)))
                .name(name)
                .addSettlementRecord(SettlementRecord.builder()
                        .settlementClass(size)
                        .asOf(COUNTED)
                        .code(code(size))
                        .sources(Sources.BY_STATISTICS)
                        .build())
                .addPopulation(
                        Population.of(people(size), PopulationKind.REGISTERED, COUNTED, Sources.STATISTICS.getId()))
                .coordinates(around(centre.latitude(), centre.longitude(), 4_500, 8_000, draw))
                .islandWithoutFixedLink(draw.oneIn(40))
                .serviceRole(role(size))
                .sources(Sources.BY_STATISTICS)
                .build();
    }

    private int people(SettlementClass size) {
        return switch (size) {
            case URBAN_LOCALITY -> draw.between(200, 900);
            case SMALL_LOCALITY -> draw.between(50, 199);
            case OTHER -> draw.between(3, 49);
        };
    }

    /** Every settlement has a serial number of its own, as long as there are any. */
    private Optional<String> code(SettlementClass size) {
        if (size == SettlementClass.OTHER || numbered == SERIALS) {
            return Optional.empty();
        }
        String letters = size == SettlementClass.URBAN_LOCALITY ? "TB" : "SB";
        return Optional.of(municipality.getCode() + letters + (FIRST_SERIAL + numbered++));
    }

    private static Optional<ServiceRole> role(SettlementClass size) {
        return switch (size) {
            case URBAN_LOCALITY -> Optional.of(ServiceRole.SERVICE_NODE);
            case SMALL_LOCALITY -> Optional.of(ServiceRole.SERVICE_POINT);
            case OTHER -> Optional.empty();
        };
    }

    /** A place near another, at most so many steps north or south and east or west. */
    static Coordinates around(double latitude, double longitude, int north, int east, Draw draw) {
        return Coordinates.of(
                (Math.round(latitude * STEPS) + draw.between(-north, north)) / STEPS,
                (Math.round(longitude * STEPS) + draw.between(-east, east)) / STEPS);
    }
}
