package se.samservice.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import se.samservice.ServiceDataset;
import se.samservice.need.NeedStatus;
import se.samservice.need.NeedTheme;
import se.samservice.need.ServiceNeed;
import se.samservice.need.ServiceSolution;
import se.samservice.need.SolutionKind;
import se.samservice.need.SolutionStage;
import se.samservice.need.StageChange;
import se.samservice.place.Municipality;
import se.samservice.place.Population;
import se.samservice.place.PopulationKind;
import se.samservice.place.ServiceRole;
import se.samservice.place.SettlementClass;
import se.samservice.place.SettlementRecord;
import se.samservice.place.Village;
import se.samservice.shop.Assortment;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.OpeningSpan;
import se.samservice.shop.OwnerForm;
import se.samservice.shop.ServiceForm;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopChain;
import se.samservice.shop.ShopKind;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StaffingMode;
import se.samservice.shop.StatusChange;
import se.samservice.shop.TimeOfDay;
import se.samservice.value.Coordinates;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.value.Season;
import se.samservice.value.Source;
import se.samservice.value.YearDay;

/**
 * Valid values for tests, in the words of Umeå's countryside; the figures are made up.
 *
 * <p>Each method gives a value with every attribute filled, so that a test changes the one it is about. All of them
 * together are {@link #dataset()}, in which every reference leads somewhere.
 */
public final class Samples {

    /** The day of {@link #dataset()}. */
    public static final LocalDate TODAY = LocalDate.of(2024, 3, 18);

    /** The source that {@link #source()} is. */
    public static final Id<Source> SOURCE = Id.of("umea-2024");

    /** The village that {@link #village()} is. */
    public static final Id<Village> BOTSMARK = Id.of("botsmark");

    /** The shop that {@link #shop()} is. */
    public static final Id<Shop> SHOP = Id.of("handlarn-botsmark");

    /** The need that {@link #need()} is. */
    public static final Id<ServiceNeed> NEED = Id.of("parcels-closer");

    /** The solution that {@link #solution()} is. */
    public static final Id<ServiceSolution> SOLUTION = Id.of("parcel-lockers");

    private static final List<Id<Source>> SOURCES = List.of(SOURCE);

    private Samples() {}

    /**
     * A dataset of Umeå with every attribute filled and nothing to find.
     *
     * @return the dataset
     */
    public static ServiceDataset dataset() {
        return ServiceDataset.builder()
                .schema(ServiceDataset.SCHEMA)
                .schemaVersion(ServiceDataset.SCHEMA_VERSION)
                .asOf(TODAY)
                .municipality(municipality())
                .addSource(source())
                .addVillages(village(), village("holmon", "Holmön"))
                .addVillages(village("sormjole", "Sörmjöle"), village("overboda", "Överboda"))
                .addShops(shop(), shop("holmons-lanthandel", "Holmöns lanthandel"))
                .addNeed(need())
                .addSolution(solution())
                .build();
    }

    /**
     * Umeå with its definition of countryside.
     *
     * @return the municipality
     */
    public static Municipality municipality() {
        return Municipality.builder()
                .code("2480")
                .name("Umeå")
                .officialName("Umeå kommun")
                .countyCode("24")
                .ruralDefinition(LocalizedText.of("Allt utanför tätorterna.", "All outside the urban areas."))
                .sources(SOURCES)
                .build();
    }

    /**
     * A news page of the municipality.
     *
     * @return the source
     */
    public static Source source() {
        return Source.builder()
                .id(SOURCE)
                .title("Serviceprojektets framgång firades i Överboda")
                .publisher("Umeå kommun")
                .published(PartialDate.parse("2024-03"))
                .url("https://www.umea.se/landsbygdsprojekt")
                .seen(PartialDate.parse("2024-03-17"))
                .licence("CC0-1.0")
                .build();
    }

    /**
     * Botsmark, an urban locality.
     *
     * @return the village
     */
    public static Village village() {
        return village(BOTSMARK.value(), "Botsmark");
    }

    /**
     * A village like {@link #village()} with another id and name.
     *
     * @param id its id, as in {@link se.samservice.value.Id}
     * @param name its name
     * @return the village
     */
    public static Village village(String id, String name) {
        return Village.builder()
                .id(Id.of(id))
                .name(name)
                .addAlias(name + "s by")
                .addSettlementRecord(settlementRecord().toBuilder()
                        .code("2480TB" + (100 + Math.floorMod(id.hashCode(), 900))) // each village has its own serial
                        .build())
                .addPopulation(population())
                .coordinates(Coordinates.of(64.2525, 20.2417))
                .islandWithoutFixedLink(false)
                .serviceRole(ServiceRole.SERVICE_POINT)
                .sources(SOURCES)
                .build();
    }

    /**
     * An urban locality at the end of 2020.
     *
     * @return the record
     */
    public static SettlementRecord settlementRecord() {
        return SettlementRecord.builder()
                .settlementClass(SettlementClass.URBAN_LOCALITY)
                .asOf(PartialDate.parse("2020-12-31"))
                .code("2480TB117")
                .legacyCode("T8348")
                .sources(SOURCES)
                .build();
    }

    /**
     * About 300 people registered at the end of 2020.
     *
     * @return the figure
     */
    public static Population population() {
        return Population.of(300, PopulationKind.REGISTERED, PartialDate.parse("2020-12-31"), SOURCE).toBuilder()
                .approximate(true)
                .build();
    }

    /**
     * The shop of Botsmark, open since 2019.
     *
     * @return the shop
     */
    public static Shop shop() {
        return shop(SHOP.value(), "Handlar'n Botsmark");
    }

    /**
     * A shop like {@link #shop()} with another id and name.
     *
     * @param id its id, as in {@link se.samservice.value.Id}
     * @param name its name
     * @return the shop
     */
    public static Shop shop(String id, String name) {
        return Shop.builder()
                .id(Id.of(id))
                .name(name)
                .addAlias("Bybutiken")
                .village(BOTSMARK)
                .kind(ShopKind.GROCERY)
                .chain(ShopChain.HANDLARN)
                .ownerForm(OwnerForm.COMMUNITY_COMPANY)
                .coordinates(Coordinates.of(64.2531, 20.2402))
                .addStatusHistory(StatusChange.of(ShopStatus.OPEN, PartialDate.of(2019), SOURCES))
                .assortment(Assortment.FULL)
                .articleCount(2500)
                .yearRound(true)
                .fixedPremises(true)
                .openingHours(openingHours())
                .addService(service())
                .sources(SOURCES)
                .build();
    }

    /**
     * Parcels for PostNord since 2019, handed out while the shop is staffed.
     *
     * @return the service
     */
    public static ServiceOffering service() {
        return ServiceOffering.builder()
                .kind(ServiceKind.POST_PARCEL)
                .form(ServiceForm.AGENCY)
                .provider("PostNord")
                .period(DatePeriod.between(PartialDate.of(2019), PartialDate.parse("2025-06")))
                .openingHours(openingHours())
                .sources(SOURCES)
                .build();
    }

    /**
     * Monday to Friday 09:00–18:00, staffed, in the season of 2024.
     *
     * @return the hours
     */
    public static OpeningHours openingHours() {
        return OpeningHours.builder().addSpan(openingSpan()).sources(SOURCES).build();
    }

    /**
     * Monday to Friday 09:00–18:00, staffed, from January to June 2024.
     *
     * @return the span
     */
    public static OpeningSpan openingSpan() {
        return OpeningSpan.builder()
                .addDays(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                .opens(TimeOfDay.of(9, 0))
                .closes(TimeOfDay.of(18, 0))
                .staffing(StaffingMode.STAFFED)
                .season(Season.builder()
                        .start(YearDay.builder().month(Month.JUNE).day(15).build())
                        .end(YearDay.builder().month(Month.AUGUST).day(20).build())
                        .build())
                .build();
    }

    /**
     * Parcels have to be fetched in town.
     *
     * @return the need
     */
    public static ServiceNeed need() {
        return ServiceNeed.builder()
                .id(NEED)
                .title(LocalizedText.of("Paket måste hämtas i stan", "Parcels have to be fetched in town"))
                .addVillage(BOTSMARK)
                .theme(NeedTheme.SERVICE)
                .addService(ServiceKind.POST_PARCEL)
                .status(NeedStatus.ADDRESSED)
                .raised(PartialDate.parse("2022-10"))
                .sources(SOURCES)
                .build();
    }

    /**
     * Parcel lockers outside the shop, on trial since 2023.
     *
     * @return the solution
     */
    public static ServiceSolution solution() {
        return ServiceSolution.builder()
                .id(SOLUTION)
                .title(LocalizedText.of("Paketskåp vid butiken", "Parcel lockers by the shop"))
                .kind(SolutionKind.PARCEL_LOCKER)
                .addNeed(NEED)
                .addVillage(BOTSMARK)
                .addShop(SHOP)
                .addStage(StageChange.builder()
                        .stage(SolutionStage.IN_TRIAL)
                        .since(PartialDate.of(2023))
                        .sources(SOURCES)
                        .build())
                .sources(SOURCES)
                .build();
    }
}
