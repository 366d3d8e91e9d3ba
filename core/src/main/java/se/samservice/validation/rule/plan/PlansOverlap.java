package se.samservice.validation.rule.plan;

import java.util.List;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.plan.ServicePlan;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.DatePeriod;

/** Two plans of one kind are in force on the same day. */
public final class PlansOverlap extends DatasetRule {

    /** Describes the rule. */
    public PlansOverlap() {
        super(Rule.error("plans_overlap")
                .since("0.1")
                .messageSv("Planen gäller samtidigt som {other}, som är av samma slag.")
                .messageEn("The plan is in force at the same time as {other}, which is of the same kind.")
                .helpSv("Avsluta den äldre planens period dagen innan den nya börjar.")
                .helpEn("End the period of the older plan on the day before the new one begins.")
                .rationale("State aid is judged by the plan in force, and there can be one only.")
                .source("Förordning (2000:284) om stöd till kommersiell service, § 6"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        List<ServicePlan> plans = data.dataset().getServicePlans();
        for (int i = 0; i < plans.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (overlap(plans.get(i), plans.get(j))) {
                    breaches.add(
                            JsonPointer.ROOT.at("servicePlans").at(i).at("period"),
                            "other",
                            plans.get(j).getId());
                }
            }
        }
    }

    private static boolean overlap(ServicePlan plan, ServicePlan other) {
        return plan.getKind() == other.getKind()
                && plan.getPeriod().isPresent()
                && other.getPeriod().isPresent()
                && surelyOverlap(plan.getPeriod().get(), other.getPeriod().get());
    }

    private static boolean surelyOverlap(DatePeriod a, DatePeriod b) {
        return beginsBeforeEndOf(a, b) && beginsBeforeEndOf(b, a);
    }

    private static boolean beginsBeforeEndOf(DatePeriod a, DatePeriod b) {
        return a.getStart().isEmpty()
                || b.getEnd().isEmpty()
                || !a.getStart().get().latest().isAfter(b.getEnd().get().earliest());
    }
}
