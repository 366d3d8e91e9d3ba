package se.samservice.json.opendata;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import se.samservice.ServiceDataset;
import se.samservice.actor.Actor;
import se.samservice.actor.ActorKind;
import se.samservice.actor.ContactPoint;
import se.samservice.place.Municipalities;
import se.samservice.place.Population;
import se.samservice.place.PopulationKind;
import se.samservice.place.ServiceRole;
import se.samservice.place.Village;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.OpeningSpan;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopKind;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StaffingMode;
import se.samservice.shop.StatusChange;
import se.samservice.shop.TimeOfDay;
import se.samservice.testkit.Secrets;
import se.samservice.value.Coordinates;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;
import se.samservice.value.Season;
import se.samservice.value.YearDay;

/** Two villages and two shops, one of them closed, with secrets, as the tests of all forms know them. */
final class OpenDataset {

    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final Id<Village> HOLMON = Id.of("holmon");
    private static final Id<Village> BOTSMARK = Id.of("botsmark");
    private static final Id<Actor> OWNER = Id.of("holmons-lanthandel-ek-for");

    private OpenDataset() {}

    static ServiceDataset sample() {
        return Secrets.plantedIn(ServiceDataset.builder()
                .asOf(LocalDate.of(2024, 3, 18))
                .municipality(Municipalities.withCode("2480").orElseThrow())
                .addActor(owner())
                .addVillages(
                        Village.builder()
                                .id(HOLMON)
                                .name("Holmön")
                                .addAlias("Holmöarna")
                                .coordinates(Coordinates.of(63.787, 20.863))
                                .serviceRole(ServiceRole.SERVICE_POINT)
                                .addPopulation(Population.of(
                                        57, PopulationKind.REGISTERED, PartialDate.of(2020), Id.of("scb")))
                                .build(),
                        Village.builder().id(BOTSMARK).name("Botsmark").build())
                .addShops(
                        shop(),
                        Shop.builder()
                                .id(Id.of("handlarn-botsmark"))
                                .name("Handlar'n \"Botsmark\", f.d. ICA")
                                .village(BOTSMARK)
                                .kind(ShopKind.GROCERY)
                                .coordinates(Coordinates.of(7_128_000, 763_000))
                                .addStatusHistory(StatusChange.of(ShopStatus.CLOSED, PartialDate.of(2023), List.of()))
                                .build())
                .build());
    }

    private static Actor owner() {
        return Actor.builder()
                .id(OWNER)
                .name("Holmöns Lanthandel ekonomisk förening")
                .kind(ActorKind.COOPERATIVE_SOCIETY)
                .url("https://holmon.example/butiken")
                .addContactPoint(ContactPoint.builder()
                        .role("butiken")
                        .sharedChannel("Butiken@holmon.example")
                        .build())
                .build();
    }

    private static Shop shop() {
        return Shop.builder()
                .id(Id.of("holmons-lanthandel"))
                .name("Holmöns lanthandel")
                .village(HOLMON)
                .kind(ShopKind.GROCERY)
                .owner(OWNER)
                .coordinates(Coordinates.of(63.79, 20.87))
                .addStatusHistory(StatusChange.of(ShopStatus.OPEN, PartialDate.of(2010), List.of()))
                .openingHours(OpeningHours.builder()
                        .addSpans(
                                span("09:00", "18:00", DayOfWeek.MONDAY, DayOfWeek.FRIDAY).toBuilder()
                                        .season(season(Month.JUNE, 15, Month.AUGUST, 20))
                                        .build(),
                                span("10:00", "14:00", DayOfWeek.SATURDAY))
                        .build())
                .addService(ServiceOffering.of(ServiceKind.FUEL))
                .addService(ServiceOffering.builder()
                        .kind(ServiceKind.PARCEL_LOCKER)
                        .provider("PostNord")
                        .openingHours(OpeningHours.builder()
                                .addSpan(span("00:00", "24:00", DayOfWeek.SUNDAY))
                                .build())
                        .build())
                .build();
    }

    static OpeningSpan span(String opens, String closes, DayOfWeek... days) {
        return OpeningSpan.builder()
                .addDays(days)
                .opens(TimeOfDay.parse(opens))
                .closes(TimeOfDay.parse(closes))
                .staffing(StaffingMode.STAFFED)
                .build();
    }

    static Season season(Month start, int startDay, Month end, int endDay) {
        return Season.builder()
                .start(YearDay.builder().month(start).day(startDay).build())
                .end(YearDay.builder().month(end).day(endDay).build())
                .build();
    }
}
