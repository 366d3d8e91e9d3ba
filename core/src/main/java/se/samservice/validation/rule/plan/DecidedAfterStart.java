package se.samservice.validation.rule.plan;

import java.util.Optional;
import se.samservice.finding.Rule;
import se.samservice.plan.Decision;
import se.samservice.plan.ServicePlan;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.DatePeriod;
import se.samservice.value.PartialDate;

/** A plan was decided after it had begun to hold. */
public final class DecidedAfterStart extends DatasetRule {

    /** Describes the rule. */
    public DecidedAfterStart() {
        super(Rule.warning("decided_after_start")
                .since("0.1")
                .messageSv("Planen beslutades {decided} men gäller från {start}.")
                .messageEn("The plan was decided {decided} but holds from {start}.")
                .helpSv("Kontrollera datumen. Beslut i efterhand förekommer, men bör framgå.")
                .helpEn("Check the dates. A decision afterwards does occur, but should be seen.")
                .rationale("Aid that was granted in between had no decided plan to lean on.")
                .source("Förordning (2000:284) om stöd till kommersiell service, § 6"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(ServicePlan.class, (plan, place) -> {
            Optional<PartialDate> start = plan.getPeriod().flatMap(DatePeriod::getStart);
            Optional<PartialDate> decided = plan.getDecision().map(Decision::getDate);
            if (start.isPresent() && decided.isPresent() && decided.get().isSurelyAfter(start.get())) {
                breaches.add(place.pointer().at("decision").at("date"), "decided", decided.get(), "start", start.get());
            }
        });
    }
}
