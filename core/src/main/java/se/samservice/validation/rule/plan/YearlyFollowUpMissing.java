package se.samservice.validation.rule.plan;

import java.util.HashSet;
import java.util.Set;
import se.samservice.finding.Rule;
import se.samservice.plan.HalfYearSummary;
import se.samservice.plan.ServicePlan;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Id;

/** A plan in force has not been followed up for more than a year, and does not say that it need not be. */
public final class YearlyFollowUpMissing extends DatasetRule {

    /** Describes the rule. */
    public YearlyFollowUpMissing() {
        super(Rule.warning("yearly_follow_up_missing")
                .since("0.1")
                .messageSv("Ingen uppföljning av planen har noterats sedan {since}.")
                .messageEn("No follow-up of the plan has been noted since {since}.")
                .helpSv("Skriv när planen följdes upp i followUp.last. Följs den upp mer sällan än varje år, ange "
                        + "hur ofta i followUp.everyMonths.")
                .helpEn("Write when the plan was followed up in followUp.last. If it is done less often than every "
                        + "year, tell how often in followUp.everyMonths.")
                .rationale(
                        "Plans are followed up once a year unless they say otherwise, and a project by its half-year summaries; a plan that has such summaries is held to those.")
                .source("Service plans of Storuman 2019–2022 and Härjedalen 2025–2030, followed up every year"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        Set<Id<ServicePlan>> summedUp = new HashSet<>();
        data.each(HalfYearSummary.class, (summary, place) -> summary.getPlan().ifPresent(summedUp::add));
        data.each(ServicePlan.class, (plan, place) -> {
            boolean tellsWhen = FollowUpDue.of(plan).isPresent() || summedUp.contains(plan.getId());
            if (FollowUpDue.isInForce(plan, data.today()) && !tellsWhen) {
                FollowUpDue.last(plan)
                        .filter(last -> last.latest().plusYears(1).isBefore(data.today()))
                        .ifPresent(last -> breaches.add(place.pointer(), "since", last));
            }
        });
    }
}
