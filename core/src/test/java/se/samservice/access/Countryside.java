package se.samservice.access;

import java.time.LocalDate;
import java.util.List;
import se.samservice.ServiceDataset;
import se.samservice.place.Population;
import se.samservice.place.PopulationKind;
import se.samservice.place.Village;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopKind;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StatusChange;
import se.samservice.testkit.Samples;
import se.samservice.value.Coordinates;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** Five villages north of Umeå, four of them with a shop whose position nobody has noted. */
final class Countryside {

    static final Id<Village> BOTSMARK = Id.of("botsmark");
    static final Id<Village> HOLMON = Id.of("holmon");
    static final Id<Village> TAFTEA = Id.of("taftea");
    static final Id<Shop> SHOP_BOTSMARK = Id.of("shop-botsmark");

    private Countryside() {}

    static ServiceDataset dataset() {
        Village botsmark = village("botsmark", 64.25, 20.26667).toBuilder()
                .addPopulation(people(197, 2000))
                .addPopulation(people(201, 2015))
                .build();
        Village holmon = village("holmon", 63.8, 20.86667).toBuilder()
                .islandWithoutFixedLink(true)
                .build();
        Shop shopBotsmark = shop("botsmark").toBuilder()
                .id(SHOP_BOTSMARK)
                .addService(ServiceOffering.of(ServiceKind.FUEL))
                .statusHistory(List.of(
                        StatusChange.of(ShopStatus.OPEN, PartialDate.of(2018), List.of()),
                        StatusChange.of(ShopStatus.CLOSED, PartialDate.of(2023), List.of())))
                .build();
        return ServiceDataset.builder()
                .asOf(LocalDate.of(2024, 3, 18))
                .municipality(Samples.municipality())
                .addVillages(botsmark, holmon, village("bullmark", 64.03333, 20.46667))
                .addVillages(village("overboda", 63.85174, 19.92887), village("taftea", 63.839773, 20.478483))
                .addShops(shopBotsmark, shop("holmon"), shop("bullmark"), shop("overboda"))
                .build();
    }

    private static Population people(int count, int year) {
        return Population.of(count, PopulationKind.REGISTERED, PartialDate.of(year), Samples.SOURCE);
    }

    static Village village(String id, double latitude, double longitude) {
        return Village.builder()
                .id(Id.of(id))
                .name(id)
                .coordinates(Coordinates.of(latitude, longitude))
                .build();
    }

    /** The shop of a village. */
    static Shop shop(String village) {
        return shop("shop-" + village, village);
    }

    static Shop shop(String id, String village) {
        return Shop.builder()
                .id(Id.of(id))
                .name(id)
                .village(Id.of(village))
                .kind(ShopKind.GROCERY)
                .addService(ServiceOffering.of(ServiceKind.GROCERIES))
                .build();
    }
}
