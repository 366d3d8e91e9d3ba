package se.samservice.validation.rule.plan;

import java.time.LocalDate;
import java.util.Optional;
import se.samservice.finding.Rule;
import se.samservice.plan.FollowUp;
import se.samservice.plan.ServicePlan;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.DatePeriod;
import se.samservice.value.PartialDate;

/** A plan in force was to be followed up by now and has not been. */
public final class FollowUpOverdue extends DatasetRule {

    /** Describes the rule. */
    public FollowUpOverdue() {
        super(Rule.warning("follow_up_overdue")
                .since("0.1")
                .messageSv("Planen skulle ha följts upp senast {due}.")
                .messageEn("The plan was to be followed up by {due} at the latest.")
                .helpSv("Följ upp planen och skriv datumet i last.")
                .helpEn("Follow up the plan and write the date in last.")
                .rationale("The plan itself says how often it is to be followed up, most often once a year.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.each(
                ServicePlan.class,
                (plan, place) -> plan.getFollowUp()
                        .filter(followUp -> plan.getPeriod()
                                .filter(period -> period.contains(data.today()))
                                .isPresent())
                        .flatMap(followUp -> due(plan, followUp))
                        .filter(due -> due.isBefore(data.today()))
                        .ifPresent(due -> breaches.add(place.pointer().at("followUp"), "due", due)));
    }

    private static Optional<LocalDate> due(ServicePlan plan, FollowUp followUp) {
        Optional<LocalDate> last = followUp.getLast()
                .or(() -> plan.getPeriod().flatMap(DatePeriod::getStart))
                .map(PartialDate::latest);
        return followUp.getEveryMonths()
                .filter(months -> months >= 1)
                .flatMap(months -> last.map(day -> day.plusMonths(months)));
    }
}
