package se.samservice.validation.rule.need;

import se.samservice.finding.Rule;
import se.samservice.need.ServiceSolution;
import se.samservice.need.StageChange;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.validation.rule.TimeOrder;

/**
 * The stages of a solution go back in time.
 */
public final class StagesOutOfOrder extends DatasetRule {

    /** Describes the rule. */
    public StagesOutOfOrder() {
        super(Rule.error("stages_out_of_order")
                .since("0.1")
                .messageSv("Skedet från {since} står efter ett senare, från {previous}.")
                .messageEn("The stage from {since} stands after a later one, from {previous}.")
                .helpSv("Ordna skedena med det äldsta först.")
                .helpEn("Put the stages in order, oldest first.")
                .rationale("The last entry is taken as what holds today.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(
                ServiceSolution.class,
                (solution, place) -> TimeOrder.check(
                        solution.getStages(),
                        StageChange::getSince,
                        (i, since, previous) -> breaches.add(
                                place.pointer().at("stages").at(i).at("since"), "since", since, "previous", previous)));
    }
}
