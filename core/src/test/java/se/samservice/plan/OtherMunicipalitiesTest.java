package se.samservice.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samservice.ServiceDataset;
import se.samservice.ServiceDatasetBuilder;
import se.samservice.actor.Actor;
import se.samservice.actor.ActorKind;
import se.samservice.actor.Responsibility;
import se.samservice.finding.Finding;
import se.samservice.place.Municipalities;
import se.samservice.place.ServiceRole;
import se.samservice.place.Village;
import se.samservice.shop.DistanceMethod;
import se.samservice.shop.ServiceKind;
import se.samservice.shop.Shop;
import se.samservice.shop.ShopKind;
import se.samservice.validation.ServiceValidator;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;
import se.samservice.value.LocalizedText;
import se.samservice.value.PartialDate;

/** The model is not shaped after Umeå: plans of other municipalities fit as they are. Village names are invented. */
final class OtherMunicipalitiesTest {

    private static ServiceDatasetBuilder dataset(String municipality) {
        return ServiceDataset.builder()
                .asOf(LocalDate.of(2020, 6, 1))
                .municipality(Municipalities.withCode(municipality).orElseThrow())
                .addActor(Actor.builder()
                        .id(Id.of("council"))
                        .name("Kommunfullmäktige")
                        .kind(ActorKind.POLITICAL_BODY)
                        .build())
                .addActor(Actor.builder()
                        .id(Id.of("executive"))
                        .name("Kommunstyrelsen")
                        .kind(ActorKind.POLITICAL_BODY)
                        .build());
    }

    private static Village village(String id, String name) {
        return Village.builder().id(Id.of(id)).name(name).build();
    }

    private static ServiceLevel level(ServiceRole role, String title, ServiceKind... services) {
        return ServiceLevel.builder()
                .role(role)
                .title(LocalizedText.of(title))
                .addServices(services)
                .build();
    }

    private static VillagePriority entry(String village, ServiceRole role) {
        return VillagePriority.builder().village(Id.of(village)).role(role).build();
    }

    /** Storuman: council 11 June 2019, § 67, three levels, followed up yearly by the executive committee. */
    private static ServicePlan storuman() {
        return ServicePlan.builder()
                .id(Id.of("serviceplan-2019"))
                .title(LocalizedText.of("Serviceplan 2019–2022"))
                .kind(PlanKind.SERVICE_PLAN)
                .decision(Decision.builder()
                        .body(Id.of("council"))
                        .date(PartialDate.parse("2019-06-11"))
                        .paragraph("§ 67")
                        .build())
                .period(DatePeriod.between(PartialDate.of(2019), PartialDate.of(2022)))
                .responsibility(Responsibility.builder()
                        .role("landsbygdsutvecklare")
                        .deputyRole("näringslivschef")
                        .build())
                .addLevel(level(ServiceRole.SERVICE_TOWN, "Serviceort", ServiceKind.GROCERIES, ServiceKind.FUEL))
                .addLevel(level(ServiceRole.SERVICE_NODE, "Servicenod", ServiceKind.GROCERIES))
                .addLevel(level(ServiceRole.SERVICE_POINT, "Servicepunkt"))
                .addVillage(entry("norrbyn", ServiceRole.SERVICE_NODE))
                .followUp(FollowUp.builder()
                        .everyMonths(12)
                        .body(Id.of("executive"))
                        .build())
                .build();
    }

    @Test
    void storumans_ladder_of_three_levels_fits() {
        ServiceDataset data = dataset("2421")
                .addVillage(village("norrbyn", "Norrbyn"))
                .addServicePlan(storuman())
                .build();

        assertThat(ServiceValidator.standard().validate(data).getFindings()).isEmpty();
    }

    @Test
    void a_village_on_a_step_that_the_ladder_lacks_is_found() {
        ServiceDataset data = dataset("2421")
                .addVillage(village("norrbyn", "Norrbyn"))
                .addServicePlan(storuman().toBuilder()
                        .villages(java.util.List.of(entry("norrbyn", ServiceRole.CENTRAL)))
                        .build())
                .build();

        assertThat(ServiceValidator.standard().validate(data).getFindings())
                .extracting(Finding::getCode)
                .containsExactly("village_outside_ladder");
    }

    @Test
    void hudiksvalls_rule_of_ten_kilometres_fits() {
        PriorityRule outsideTown = PriorityRule.builder()
                .id(Id.of("outside-town"))
                .title(LocalizedText.of("Utanför en cirkel på 10 km kring staden"))
                .measuredFrom(DistanceFrom.MAIN_TOWN)
                .comparison(Comparison.MORE_THAN)
                .metres(10_000)
                .method(DistanceMethod.STRAIGHT_LINE)
                .build();
        PriorityRule lastShop = PriorityRule.builder()
                .id(Id.of("last-shop"))
                .title(LocalizedText.of("Minst 10 km till närmaste butik"))
                .measuredFrom(DistanceFrom.NEXT_SHOP)
                .comparison(Comparison.AT_LEAST)
                .metres(10_000)
                .method(DistanceMethod.ROAD)
                .build();
        ServiceDataset data = dataset("2184")
                .addVillage(village("skogsbyn", "Skogsbyn"))
                .addShop(Shop.builder()
                        .id(Id.of("lanthandeln"))
                        .name("Lanthandeln")
                        .village(Id.of("skogsbyn"))
                        .kind(ShopKind.GROCERY)
                        .build())
                .addServicePlan(ServicePlan.builder()
                        .id(Id.of("varuforsorjningsplan-2015"))
                        .title(LocalizedText.of("Varuförsörjningsplan"))
                        .kind(PlanKind.SUPPLY_PLAN)
                        .period(DatePeriod.since(PartialDate.of(2015)))
                        .addPriorityRules(outsideTown, lastShop)
                        .addShop(ShopPriority.builder()
                                .shop(Id.of("lanthandeln"))
                                .priority(true)
                                .lastInLocality(true)
                                .rule(lastShop.getId())
                                .build())
                        .build())
                .build();

        assertThat(ServiceValidator.standard().validate(data).getFindings())
                .extracting(Finding::getCode)
                .containsExactly(
                        "plan_without_decision",
                        "yearly_follow_up_missing"); // decision and follow-up are left out here
        assertThat(data.getServicePlans().get(0).getPriorityRules())
                .extracting(PriorityRule::getComparison)
                .containsExactly(Comparison.MORE_THAN, Comparison.AT_LEAST);
    }
}
