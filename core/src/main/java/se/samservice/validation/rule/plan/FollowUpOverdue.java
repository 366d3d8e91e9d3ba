package se.samservice.validation.rule.plan;

import se.samservice.finding.Rule;
import se.samservice.plan.ServicePlan;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** A plan in force was to be followed up by now and has not been. */
public final class FollowUpOverdue extends DatasetRule {

    /** Describes the rule. */
    public FollowUpOverdue() {
        super(Rule.warning("follow_up_overdue")
                .since("0.1")
                .messageSv("Planen skulle ha följts upp senast {due}.")
                .messageEn("The plan was to be followed up by {due} at the latest.")
                .helpSv("Följ upp planen och skriv datumet i followUp.last.")
                .helpEn("Follow up the plan and write the date in followUp.last.")
                .rationale("The plan itself says when or how often it is to be followed up, most often once a year.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(ServicePlan.class, (plan, place) -> {
            if (FollowUpDue.isInForce(plan, data.today())) {
                FollowUpDue.of(plan)
                        .filter(due -> due.isBefore(data.today()))
                        .ifPresent(due -> breaches.add(place.pointer().at("followUp"), "due", due));
            }
        });
    }
}
