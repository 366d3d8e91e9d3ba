package se.samservice.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samservice.actor.Responsibility;
import se.samservice.place.ServiceRole;
import se.samservice.place.Village;
import se.samservice.plan.Decision;
import se.samservice.plan.FollowUp;
import se.samservice.plan.Goal;
import se.samservice.plan.GoalLevel;
import se.samservice.plan.Measure;
import se.samservice.plan.MeasureStatus;
import se.samservice.plan.PlanBasis;
import se.samservice.plan.PlanKind;
import se.samservice.plan.ServiceLevel;
import se.samservice.plan.ServicePlan;
import se.samservice.plan.VillagePriority;
import se.samservice.shop.ServiceKind;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** A service plan in its second year. */
final class Planning {

    private static final Id<Goal> GOAL = Id.of("dagligvaror-nara");
    private static final List<ServiceKind> SCOPE =
            List.of(ServiceKind.GROCERIES, ServiceKind.FUEL, ServiceKind.POST_PARCEL);
    private static final int MOST_MEASURES = 20;

    private static final Responsibility RESPONSIBILITY = Responsibility.builder()
            .role("Landsbygdsstrateg")
            .deputyRole("Näringslivsutvecklare")
            .unit(Work.UNIT)
            .build();

    private Planning() {}

    static ServicePlan of(List<Village> villages, Draw draw) {
        return ServicePlan.builder()
                .id(Id.of("serviceplan-2023"))
                .title(LocalizedText.of("Serviceplan 2023–2026", "Service plan 2023–2026"))
                .kind(PlanKind.SERVICE_PLAN)
                .decision(Decision.builder()
                        .body(Work.COUNCIL)
                        .date(PartialDate.from(LocalDate.of(2022, 11, 28)))
                        .build())
                .period(DatePeriod.between(PartialDate.of(2023), PartialDate.of(2026)))
                .responsibility(RESPONSIBILITY)
                .scope(SCOPE)
                .addBasedOn(PlanBasis.DIALOGUE, PlanBasis.INVENTORY)
                .addLevels(
                        level(ServiceRole.SERVICE_NODE, "Servicenod", "Service node", SCOPE),
                        level(
                                ServiceRole.SERVICE_POINT,
                                "Servicepunkt",
                                "Service point",
                                List.of(ServiceKind.POST_PARCEL)))
                .addGoal(Goal.builder()
                        .id(GOAL)
                        .title(LocalizedText.of("Nära till dagligvaror", "Groceries within reach"))
                        .level(GoalLevel.MUNICIPAL)
                        .build())
                .measures(measures(villages, draw))
                .villages(priorities(villages))
                .followUp(FollowUp.builder()
                        .body(Work.COUNCIL)
                        .last(PartialDate.of(2023, 11))
                        .next(PartialDate.of(2024, 11))
                        .build())
                .sources(Sources.BY_INVENTORY)
                .build();
    }

    private static ServiceLevel level(ServiceRole role, String sv, String en, List<ServiceKind> services) {
        return ServiceLevel.builder()
                .role(role)
                .title(LocalizedText.of(sv, en))
                .services(services)
                .build();
    }

    private static List<Measure> measures(List<Village> villages, Draw draw) {
        List<Measure> measures = new ArrayList<>();
        for (Village village : villages.subList(0, Math.min(MOST_MEASURES, villages.size()))) {
            boolean done = draw.oneIn(2);
            Measure measure = Measure.builder()
                    .id(Id.of("atgard-" + village.getId().value()))
                    .title(LocalizedText.of(
                            "Se över servicen i " + village.getName(), "Review the service of " + village.getName()))
                    .addGoal(GOAL)
                    .responsibility(RESPONSIBILITY)
                    .due(done ? PartialDate.of(2023, 12) : PartialDate.of(2024, 12))
                    .status(done ? MeasureStatus.DONE : MeasureStatus.ONGOING)
                    .addVillage(village.getId())
                    .build();
            measures.add(
                    done
                            ? measure.toBuilder()
                                    .completed(PartialDate.of(2023, 11))
                                    .build()
                            : measure);
        }
        return measures;
    }

    private static List<VillagePriority> priorities(List<Village> villages) {
        return villages.stream()
                .filter(village -> village.getServiceRole().isPresent())
                .<VillagePriority>map(village -> VillagePriority.builder()
                        .village(village.getId())
                        .role(village.getServiceRole())
                        .build())
                .toList();
    }
}
