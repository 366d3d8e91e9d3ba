package se.samservice.summary;

import static se.samservice.summary.BusyYear.SORMJOLE;
import static se.samservice.summary.SummarySamples.BOTSMARK;
import static se.samservice.summary.SummarySamples.HOLMON;

import java.util.List;
import se.samservice.ServiceDataset;
import se.samservice.actor.Actor;
import se.samservice.actor.ActorKind;
import se.samservice.actor.Responsibility;
import se.samservice.collaboration.ForumMember;
import se.samservice.collaboration.ServiceForum;
import se.samservice.need.NeedStatus;
import se.samservice.need.NeedTheme;
import se.samservice.need.ServiceNeed;
import se.samservice.need.ServiceNeedBuilder;
import se.samservice.need.ServiceSolution;
import se.samservice.need.ServiceSolutionBuilder;
import se.samservice.need.SolutionKind;
import se.samservice.need.SolutionStage;
import se.samservice.need.StageChange;
import se.samservice.place.Village;
import se.samservice.plan.Decision;
import se.samservice.plan.DocumentKind;
import se.samservice.plan.FollowUp;
import se.samservice.plan.Funding;
import se.samservice.plan.Goal;
import se.samservice.plan.GoalLevel;
import se.samservice.plan.HalfYearSummary;
import se.samservice.plan.Measure;
import se.samservice.plan.MeasureBuilder;
import se.samservice.plan.MeasureStatus;
import se.samservice.plan.PlanKind;
import se.samservice.plan.Project;
import se.samservice.plan.ResultUptake;
import se.samservice.plan.ResultUptakeBuilder;
import se.samservice.plan.ServicePlan;
import se.samservice.plan.SteeringDocument;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.ServiceOffering;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopKind;
import se.samservice.shop.ShopStatus;
import se.samservice.shop.StatusChange;
import se.samservice.value.DatePeriod;
import se.samservice.value.HalfYear;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** The needs, solutions, shops and plans of {@link BusyYear}, and everybody who has a part in them. */
final class BusyWork {

    static final Id<ServicePlan> PLAN = Id.of("serviceplan");
    static final Id<Project> PROJECT = Id.of("projekt");

    private BusyWork() {}

    static ServiceDataset on(ServiceDataset together) {
        return together.toBuilder()
                .actors(actors())
                .shops(shops())
                .needs(needs())
                .solutions(solutions())
                .addServicePlan(plan())
                .addProjects(
                        project(),
                        Project.builder().id(Id.of("utan-tid")).name("Utan tid").build())
                .addServiceForum(ServiceForum.builder()
                        .id(Id.of("forum"))
                        .name("Serviceforum")
                        .addMember(
                                ForumMember.builder().actor(Id.of("regionen")).build())
                        .build())
                .addSteeringDocument(SteeringDocument.builder()
                        .id(Id.of("program"))
                        .title(LocalizedText.of("Landsbygdsprogrammet", "The rural programme"))
                        .kind(DocumentKind.RURAL_PROGRAMME)
                        .build())
                .addHalfYearSummaries(sent(HalfYear.of(2022, 2), "universitetet"), sent(HalfYear.of(2024, 1), "butik"))
                .resultUptakes(uptakes())
                .build();
    }

    private static HalfYearSummary sent(HalfYear halfYear, String recipient) {
        return HalfYearSummary.builder()
                .id(Id.of("summering-" + halfYear.year()))
                .halfYear(halfYear)
                .addRecipient(Id.of(recipient))
                .build();
    }

    private static List<Actor> actors() {
        return List.of(
                actor("kommunen", "Umeå kommun", ActorKind.MUNICIPALITY),
                actor("trafikverket", "Trafikverket", ActorKind.STATE_AGENCY),
                actor("byaforeningen", "Botsmarks byaförening", ActorKind.VILLAGE_ASSOCIATION).toBuilder()
                        .addVillage(BOTSMARK)
                        .build(),
                actor("regionen", "Region Västerbotten", ActorKind.REGION),
                actor("universitetet", "Umeå universitet", ActorKind.UNIVERSITY),
                actor("namnden", "Tekniska nämnden", ActorKind.POLITICAL_BODY),
                actor("fullmaktige", "Kommunfullmäktige", ActorKind.POLITICAL_BODY),
                actor("naringsliv", "Näringslivskontoret", ActorKind.MUNICIPAL_UNIT),
                actor("lansstyrelsen", "Länsstyrelsen", ActorKind.COUNTY_ADMINISTRATIVE_BOARD),
                actor("fonden", "Landsbygdsfonden", ActorKind.FUNDER),
                actor("butik", "Butikens ägare", ActorKind.SHOP_OWNER));
    }

    private static Actor actor(String id, String name, ActorKind kind) {
        return Actor.builder().id(Id.of(id)).name(name).kind(kind).build();
    }

    private static List<Shop> shops() {
        return List.of(
                shop("botsmark", "Botsmarks handel", BOTSMARK, status(ShopStatus.OPEN, "2019")).toBuilder()
                        .addServices(service(ServiceKind.FUEL, DatePeriod.since(PartialDate.parse("2023-08-01"))))
                        .addServices(service(
                                ServiceKind.PHARMACY,
                                DatePeriod.between(PartialDate.of(2010), PartialDate.parse("2023-11-30"))))
                        .build(),
                shop(
                        "holmon",
                        "Holmöns handel",
                        HOLMON,
                        status(ShopStatus.OPEN, "2001"),
                        status(ShopStatus.CLOSED, "2023-12-31")),
                shop(
                        "sormjole",
                        "Sörmjölebutiken",
                        SORMJOLE,
                        status(ShopStatus.PLANNED, "2023-01"),
                        status(ShopStatus.OPEN, "2023-10-02")));
    }

    private static Shop shop(String id, String name, Id<Village> village, StatusChange... statuses) {
        return Shop.builder()
                .id(Id.of(id))
                .name(name)
                .village(village)
                .kind(ShopKind.GROCERY)
                .addStatusHistory(statuses)
                .build();
    }

    private static StatusChange status(ShopStatus status, String since) {
        return StatusChange.of(status, PartialDate.parse(since), List.of());
    }

    private static ServiceOffering service(ServiceKind kind, DatePeriod period) {
        return ServiceOffering.of(kind).toBuilder().period(period).build();
    }

    private static List<ServiceNeed> needs() {
        return List.of(
                need("paket", "Paket i byn", "Parcels in the village", NeedStatus.RAISED)
                        .addVillage(BOTSMARK)
                        .raised(PartialDate.parse("2023-07-01"))
                        .build(),
                need("ladda", "Ladda bilen", "Charging the car", NeedStatus.MET)
                        .addVillage(HOLMON)
                        .raised(PartialDate.of(2022))
                        .statusSince(PartialDate.parse("2023-12-31"))
                        .build(),
                need("lokal", "En samlingslokal", "A place to meet", NeedStatus.ANALYSED)
                        .addVillage(SORMJOLE)
                        .statusSince(PartialDate.parse("2023-09"))
                        .build(),
                need("bemanning", "Fler som kan stå i kassan", "More people for the till", NeedStatus.RAISED)
                        .build(),
                need("kontanter", "Kontanter", "Cash", NeedStatus.DROPPED)
                        .raised(PartialDate.parse("2023-10"))
                        .build());
    }

    private static ServiceNeedBuilder need(String id, String swedish, String english, NeedStatus status) {
        return ServiceNeed.builder()
                .id(Id.of(id))
                .title(LocalizedText.of(swedish, english))
                .theme(NeedTheme.SERVICE)
                .status(status);
    }

    private static List<ServiceSolution> solutions() {
        return List.of(
                solution("paketskap", "Paketskåp", "Parcel lockers", SolutionKind.PARCEL_LOCKER)
                        .addVillage(BOTSMARK)
                        .addNeed(Id.of("paket"))
                        .addStages(stage(SolutionStage.IDEA, "2023-07"), stage(SolutionStage.IN_TRIAL, "2023-11-06"))
                        .build(),
                solution("obemannat", "Obemannade timmar", "Unstaffed hours", SolutionKind.HYBRID_SHOP)
                        .addStages(
                                stage(SolutionStage.INVESTIGATED, "2023-08"),
                                stage(SolutionStage.ESTABLISHED, "2024-02-05"))
                        .build(),
                solution("hemkorning", "Hemkörning", "Home delivery", SolutionKind.HOME_DELIVERY)
                        .addVillage(HOLMON)
                        .addStages(stage(SolutionStage.IDEA, "2023"))
                        .build());
    }

    private static ServiceSolutionBuilder solution(String id, String swedish, String english, SolutionKind kind) {
        return ServiceSolution.builder()
                .id(Id.of(id))
                .title(LocalizedText.of(swedish, english))
                .kind(kind);
    }

    private static StageChange stage(SolutionStage stage, String since) {
        return StageChange.builder()
                .stage(stage)
                .since(PartialDate.parse(since))
                .build();
    }

    private static ServicePlan plan() {
        return ServicePlan.builder()
                .id(PLAN)
                .title(LocalizedText.of("Serviceplanen", "The service plan"))
                .kind(PlanKind.SERVICE_PLAN)
                .period(DatePeriod.between(PartialDate.of(2023), PartialDate.of(2027)))
                .decision(Decision.builder()
                        .body(Id.of("fullmaktige"))
                        .date(PartialDate.parse("2022-12-19"))
                        .build())
                .responsibility(Responsibility.of("Landsbygdsstrateg").toBuilder()
                        .unit(Id.of("naringsliv"))
                        .build())
                .followUp(FollowUp.builder().body(Id.of("namnden")).build())
                .addGoal(Goal.builder()
                        .id(Id.of("mal"))
                        .title(LocalizedText.of("En butik inom två mil", "A shop within twenty kilometres"))
                        .level(GoalLevel.OVERALL)
                        .build())
                .addMeasures(
                        measure("skyltar", "Skyltar vid vägen", "Signs by the road", MeasureStatus.DONE)
                                .completed(PartialDate.parse("2023-09-15"))
                                .addVillage(BOTSMARK)
                                .build(),
                        measure("kurs", "Kurs för handlare", "Course for shopkeepers", MeasureStatus.ONGOING)
                                .due(PartialDate.parse("2024-06"))
                                .build(),
                        measure("karta", "Karta över servicen", "Map of the services", MeasureStatus.PLANNED)
                                .due(PartialDate.parse("2024-03-19"))
                                .addVillage(HOLMON)
                                .build(),
                        measure("app", "En app", "An app", MeasureStatus.DROPPED)
                                .due(PartialDate.parse("2024-05"))
                                .build(),
                        measure("grupp", "Arbetsgrupp", "Working group", MeasureStatus.DONE)
                                .build())
                .build();
    }

    private static MeasureBuilder measure(String id, String swedish, String english, MeasureStatus status) {
        return Measure.builder()
                .id(Id.of(id))
                .title(LocalizedText.of(swedish, english))
                .status(status);
    }

    private static Project project() {
        return Project.builder()
                .id(PROJECT)
                .name("Lokal samverkan för stärkt service på landsbygden")
                .shortName("Lokal samverkan")
                .owner(Id.of("kommunen"))
                .actualPeriod(DatePeriod.between(PartialDate.parse("2022-10"), PartialDate.parse("2023-12-31")))
                .addFunding(Funding.builder()
                        .funder(Id.of("fonden"))
                        .through(Id.of("lansstyrelsen"))
                        .build())
                .build();
    }

    private static List<ResultUptake> uptakes() {
        return List.of(
                uptake("hybrid", "Hybridbutiken", "The hybrid shop", "2023-11-14")
                        .document(Id.of("program"))
                        .build(),
                uptake("skap", "Paketskåpen", "The parcel lockers", "2023-12")
                        .plan(PLAN)
                        .build(),
                uptake("turne", "Turnén", "The tour", "2024-01")
                        .actor(Id.of("regionen"))
                        .build(),
                uptake("film", "Filmen", "The film", "2024-02")
                        .document(Id.of("okant"))
                        .build(),
                uptake("metod", "Metoden", "The method", "2024").build());
    }

    private static ResultUptakeBuilder uptake(String id, String swedish, String english, String date) {
        return ResultUptake.builder()
                .id(Id.of(id))
                .title(LocalizedText.of(swedish, english))
                .date(PartialDate.parse(date));
    }
}
