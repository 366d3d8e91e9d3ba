package se.samservice.validation.rule.plan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.samservice.finding.Rule;
import se.samservice.plan.PlanKind;
import se.samservice.plan.ServicePlan;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.DatePeriod;
import se.samservice.value.Id;
import se.samservice.value.PartialDate;

/** The newest plan of its kind no longer holds, and no other has replaced it. */
public final class PlanExpired extends DatasetRule {

    /** Describes the rule. */
    public PlanExpired() {
        super(Rule.warning("plan_expired")
                .since("0.1")
                .messageSv("Planen gällde till {end}, och ingen plan har ersatt den.")
                .messageEn("The plan held until {end}, and no plan has replaced it.")
                .helpSv("Lägg till den nya planen, eller förläng perioden om planen fortfarande gäller.")
                .helpEn("Add the new plan, or extend the period if the plan still holds.")
                .rationale("State aid is judged by the plan in force, and now there is none.")
                .source("Förordning (2000:284) om stöd till kommersiell service, § 6"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        Set<Id<ServicePlan>> replaced = new HashSet<>();
        Map<PlanKind, LocalDate> lastDays = new EnumMap<>(PlanKind.class);
        data.each(ServicePlan.class, (plan, place) -> {
            plan.getSupersedes().ifPresent(replaced::add);
            lastDays.merge(plan.getKind(), lastDay(plan), (a, b) -> a.isAfter(b) ? a : b);
        });
        data.each(ServicePlan.class, (plan, place) -> {
            LocalDate lastDay = lastDays.getOrDefault(plan.getKind(), LocalDate.MAX);
            if (lastDay.isBefore(data.today()) && lastDay(plan).equals(lastDay) && !replaced.contains(plan.getId())) {
                plan.getPeriod()
                        .flatMap(DatePeriod::getEnd)
                        .ifPresent(
                                end -> breaches.add(place.pointer().at("period").at("end"), "end", end));
            }
        });
    }

    /** The last day the plan may hold. */
    private static LocalDate lastDay(ServicePlan plan) {
        return plan.getPeriod()
                .flatMap(DatePeriod::getEnd)
                .map(PartialDate::latest)
                .orElse(LocalDate.MAX);
    }
}
