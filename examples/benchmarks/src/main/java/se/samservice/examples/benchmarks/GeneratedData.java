package se.samservice.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import se.samservice.ServiceDataset;
import se.samservice.cycle.AnnualCycles;
import se.samservice.json.RecordForm;
import se.samservice.json.SamserviceJson;
import se.samservice.need.NeedStatus;
import se.samservice.need.NeedTheme;
import se.samservice.need.ServiceNeed;
import se.samservice.place.Municipality;
import se.samservice.place.Population;
import se.samservice.place.PopulationKind;
import se.samservice.place.ServiceRole;
import se.samservice.place.Village;
import se.samservice.shop.OpeningHours;
import se.samservice.shop.OpeningSpan;
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
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;
import se.samservice.value.Source;

/**
 * Datasets in which nothing is wrong, of any size and always the same. They have only what the peers' classes have too;
 * the testkit's made-up municipalities have more.
 */
public final class GeneratedData {

    private static final Id<Source> SOURCE = Id.of("scb-2023");
    private static final LocalDate AS_OF = LocalDate.of(2024, 3, 18);
    private static final List<String> FIRST = List.of("Norra", "Södra", "Östra", "Västra", "Övre", "Nedre", "Stora");
    private static final List<String> LAST = List.of("Sörmjöle", "Botsmark", "Åkerbäck", "Rödå", "Hällnäs", "Tavelsjö");
    private static final List<String> SHOPS = List.of("Handlarn", "Lanthandeln", "Tempo", "Byabutiken");

    private final Random random;
    private final Size size;

    private GeneratedData(Size size) {
        this.size = size;
        this.random = new Random(size.villages);
    }

    /** The dataset of a size. */
    public static ServiceDataset dataset(Size size) {
        return new GeneratedData(size).dataset();
    }

    /** The document of a dataset, without white space. */
    public static byte[] document(ServiceDataset dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SamserviceJson.standard().writeAll(List.of(dataset), RecordForm.LINES, out);
        return out.toByteArray();
    }

    /** A dataset with the work of a year besides, which the others do not have. */
    public static ServiceDataset withAnnualCycle(Size size) {
        return dataset(size).toBuilder()
                .addAllSources(AnnualCycles.starterSources())
                .addAnnualCycle(AnnualCycles.starter())
                .build();
    }

    /** The same dataset with something wrong in so many of its needs, the last ones included. */
    public static ServiceDataset withFaults(ServiceDataset dataset, int faults) {
        List<ServiceNeed> needs = new ArrayList<>(dataset.getNeeds());
        for (int i = 0; i < faults; i++) {
            int at = needs.size() - 1 - (int) ((long) i * needs.size() / faults);
            needs.set(at, needs.get(at).toBuilder().title(LocalizedText.of(" ")).build());
        }
        return dataset.toBuilder().needs(needs).build();
    }

    private ServiceDataset dataset() {
        return ServiceDataset.builder()
                .asOf(AS_OF)
                .municipality(Municipality.builder()
                        .code("2480")
                        .name("Umeå")
                        .countyCode("24")
                        .build())
                .addSource(Source.builder()
                        .id(SOURCE)
                        .title("Folkmängd i byar")
                        .publisher("SCB")
                        .build())
                .villages(IntStream.range(0, size.villages)
                        .mapToObj(this::village)
                        .toList())
                .shops(IntStream.range(0, size.shops).mapToObj(this::shop).toList())
                .needs(IntStream.range(0, size.needs).mapToObj(this::need).toList())
                .build();
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String name(int i) {
        return FIRST.get(i % FIRST.size()) + " " + LAST.get(i % LAST.size()) + " " + i;
    }

    private Id<Village> villageId(int i) {
        return Id.of("by-" + i % size.villages);
    }

    private Coordinates coordinates() {
        return Coordinates.of(
                (6_350_000 + random.nextInt(80_000)) / 100_000.0, (1_930_000 + random.nextInt(150_000)) / 100_000.0);
    }

    private Village village(int i) {
        return Village.builder()
                .id(villageId(i))
                .name(name(i))
                .addPopulation(Population.of(
                        1 + random.nextInt(900), PopulationKind.REGISTERED, PartialDate.parse("2023-12-31"), SOURCE))
                .coordinates(coordinates())
                .serviceRole(i % 3 == 0 ? Optional.of(oneOf(ServiceRole.known())) : Optional.empty())
                .build();
    }

    private Shop shop(int i) {
        return Shop.builder()
                .id(Id.of("butik-" + i))
                .name(oneOf(SHOPS) + " " + name(2 * i))
                .village(villageId(2 * i))
                .kind(ShopKind.GROCERY)
                .chain(oneOf(ShopChain.known()))
                .coordinates(coordinates())
                .addStatusHistory(StatusChange.of(
                        ShopStatus.OPEN,
                        PartialDate.of(1990 + random.nextInt(30), 1 + random.nextInt(12)),
                        List.of(SOURCE)))
                .openingHours(openingHours())
                .addServices(
                        service(ServiceKind.GROCERIES, ServiceForm.OWN),
                        service(ServiceKind.POST_PARCEL, ServiceForm.AGENCY),
                        service(i % 2 == 0 ? ServiceKind.FUEL : ServiceKind.CASH_WITHDRAWAL, ServiceForm.MACHINE))
                .build();
    }

    private OpeningHours openingHours() {
        List<DayOfWeek> days = List.of(DayOfWeek.values());
        return OpeningHours.builder()
                .addSpan(span(days.subList(0, 5), 7 + random.nextInt(3), 17 + random.nextInt(4)))
                .addSpan(span(days.subList(5, 7), 10, 13 + random.nextInt(4)))
                .build();
    }

    private static OpeningSpan span(List<DayOfWeek> days, int opens, int closes) {
        return OpeningSpan.builder()
                .days(days)
                .opens(TimeOfDay.of(opens, 0))
                .closes(TimeOfDay.of(closes, 30))
                .staffing(StaffingMode.STAFFED)
                .build();
    }

    private static ServiceOffering service(ServiceKind kind, ServiceForm form) {
        return ServiceOffering.builder().kind(kind).form(form).build();
    }

    private ServiceNeed need(int i) {
        return ServiceNeed.builder()
                .id(Id.of("behov-" + i))
                .title(LocalizedText.of("Paketutlämning närmare " + name(i), "Parcels closer to " + name(i)))
                .addVillages(villageId(i))
                .theme(oneOf(NeedTheme.known()))
                .addService(ServiceKind.POST_PARCEL)
                .status(NeedStatus.RAISED)
                .raised(PartialDate.of(2023, 1 + random.nextInt(12)))
                .build();
    }
}
