package se.samservice.testkit.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samservice.need.DiscoveryMethod;
import se.samservice.need.NeedStatus;
import se.samservice.need.NeedTheme;
import se.samservice.need.ServiceNeed;
import se.samservice.need.ServiceNeedBuilder;
import se.samservice.need.ServiceSolution;
import se.samservice.need.SolutionKind;
import se.samservice.need.SolutionStage;
import se.samservice.need.StageChange;
import se.samservice.place.Village;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.Shop;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/**
 * What villages miss and what is tried against it.
 *
 * @param needs as many as asked for
 * @param solutions one for each need that is addressed or met
 */
record Needs(List<ServiceNeed> needs, List<ServiceSolution> solutions) {

    /** What is missed, in words that end with the village, and what helps. */
    private record Kind(
            NeedTheme theme,
            Optional<ServiceKind> service,
            String sv,
            String en,
            SolutionKind remedy,
            String remedySv,
            String remedyEn) {

        LocalizedText title(Village village) {
            return LocalizedText.of(sv + " " + village.getName(), en + " " + village.getName());
        }
    }

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    NeedTheme.SERVICE,
                    Optional.of(ServiceKind.POST_PARCEL),
                    "Paket måste hämtas långt från",
                    "Parcels have to be fetched far from",
                    SolutionKind.PARCEL_LOCKER,
                    "Paketskåp i",
                    "Parcel lockers in"),
            new Kind(
                    NeedTheme.SERVICE,
                    Optional.of(ServiceKind.FUEL),
                    "Långt till drivmedel från",
                    "A long way to fuel from",
                    SolutionKind.COMMUNITY_TAKEOVER,
                    "Byn driver macken i",
                    "The village runs the filling station in"),
            new Kind(
                    NeedTheme.HOURS,
                    Optional.empty(),
                    "Butiken stänger för tidigt i",
                    "The shop closes too early in",
                    SolutionKind.HYBRID_SHOP,
                    "Obemannade kvällar i",
                    "Evenings without staff in"),
            new Kind(
                    NeedTheme.CUSTOMER_BASE,
                    Optional.empty(),
                    "För få handlar hemma i",
                    "Too few shop at home in",
                    SolutionKind.MARKETING,
                    "Lokal handlardag i",
                    "A local trade day in"),
            new Kind(
                    NeedTheme.TRANSPORT,
                    Optional.empty(),
                    "Äldre kommer inte till butiken i",
                    "Old people cannot get to the shop in",
                    SolutionKind.HOME_DELIVERY,
                    "Hemsändning i",
                    "Home delivery in"),
            new Kind(
                    NeedTheme.MEETING_PLACE,
                    Optional.empty(),
                    "Ingenstans att träffas i",
                    "Nowhere to meet in",
                    SolutionKind.SERVICE_POINT,
                    "Servicepunkt i",
                    "A service point in"));

    static Needs of(List<Village> villages, List<Shop> shops, int count, Draw draw) {
        List<ServiceNeed> needs = new ArrayList<>();
        List<ServiceSolution> solutions = new ArrayList<>();
        ShopsByVillage shopsOf = new ShopsByVillage(shops);
        for (int i = 0; i < count; i++) {
            Village village = draw.of(villages);
            Kind kind = draw.of(KINDS);
            ServiceNeed need = need(i + 1, village, kind, draw);
            needs.add(need);
            if (need.getStatus() == NeedStatus.ADDRESSED || need.getStatus() == NeedStatus.MET) {
                solutions.add(solution(need, village, shopsOf.in(village), kind, draw));
            }
        }
        return new Needs(needs, solutions);
    }

    private static ServiceNeed need(int number, Village village, Kind kind, Draw draw) {
        NeedStatus status = draw.of(List.of(NeedStatus.values()));
        ServiceNeedBuilder need = ServiceNeed.builder()
                .id(Id.of("behov-" + number))
                .title(kind.title(village))
                .addVillage(village.getId())
                .theme(kind.theme())
                .status(status)
                .statusSince(PartialDate.of(2023, draw.between(7, 12)))
                .raised(PartialDate.of(2022, draw.between(1, 12)))
                .addDiscoveredThrough(draw.of(List.of(DiscoveryMethod.values())))
                .sources(Sources.BY_INVENTORY);
        kind.service().ifPresent(need::addService);
        if (status == NeedStatus.DROPPED) {
            need.statusReason(LocalizedText.of("Byn har själv löst det.", "The village has solved it by itself."));
        }
        return need.build();
    }

    private static ServiceSolution solution(
            ServiceNeed need, Village village, List<Id<Shop>> shops, Kind kind, Draw draw) {
        SolutionStage reached = need.getStatus() == NeedStatus.MET ? SolutionStage.ESTABLISHED : SolutionStage.IN_TRIAL;
        return ServiceSolution.builder()
                .id(Id.of(need.getId().value().replace("behov", "losning")))
                .title(LocalizedText.of(
                        kind.remedySv() + " " + village.getName(), kind.remedyEn() + " " + village.getName()))
                .kind(kind.remedy())
                .addNeed(need.getId())
                .addVillage(village.getId())
                .shops(shops)
                .addStage(stage(SolutionStage.IDEA, PartialDate.of(2023, draw.between(1, 4))))
                .addStage(stage(reached, PartialDate.of(2023, draw.between(7, 12))))
                .sources(Sources.BY_INVENTORY)
                .build();
    }

    private static StageChange stage(SolutionStage stage, PartialDate since) {
        return StageChange.builder()
                .stage(stage)
                .since(since)
                .sources(Sources.BY_INVENTORY)
                .build();
    }
}
