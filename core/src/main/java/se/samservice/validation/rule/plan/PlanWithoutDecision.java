package se.samservice.validation.rule.plan;

import se.samservice.finding.Rule;
import se.samservice.plan.ServicePlan;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.DatePeriod;

/** A plan has begun to hold and nobody has decided it. */
public final class PlanWithoutDecision extends DatasetRule {

    /** Describes the rule. */
    public PlanWithoutDecision() {
        super(Rule.warning("plan_without_decision")
                .since("0.1")
                .messageSv("Planen gäller från {start}, men inget beslut är angivet.")
                .messageEn("The plan holds from {start}, but no decision is given.")
                .helpSv("Ange vem som beslutade planen och när.")
                .helpEn("Tell who decided the plan and when.")
                .rationale("Aid can lean only on a plan that the municipality has decided.")
                .source("Förordning (2000:284) om stöd till kommersiell service, § 6"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(
                ServicePlan.class,
                (plan, place) -> plan.getPeriod()
                        .filter(period -> plan.getDecision().isEmpty())
                        .flatMap(DatePeriod::getStart)
                        .filter(start -> !start.latest().isAfter(data.today()))
                        .ifPresent(start -> breaches.add(place.pointer(), "start", start)));
    }
}
