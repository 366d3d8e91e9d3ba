package se.samservice.validation.rule.need;

import java.util.List;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.need.ServiceSolution;
import se.samservice.need.StageChange;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.PartialDate;

/**
 * The stages of a solution go back in time.
 */
public final class StagesOutOfOrder extends DatasetRule {

    /** Describes the rule. */
    public StagesOutOfOrder() {
        super(Rule.error("stages_out_of_order")
                .since("0.1")
                .messageSv("Skedet från {since} står efter ett som gäller från {previous}.")
                .messageEn("The stage from {since} stands after one that holds from {previous}.")
                .helpSv("Ordna skedena med det äldsta först.")
                .helpEn("Put the stages in order, oldest first.")
                .rationale("The last entry is taken as what holds today.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        List<ServiceSolution> solutions = data.dataset().getSolutions();
        for (int i = 0; i < solutions.size(); i++) {
            List<StageChange> stages = solutions.get(i).getStages();
            PartialDate latest = PartialDate.of(1);
            for (int j = 0; j < stages.size(); j++) {
                PartialDate since = stages.get(j).getSince();
                if (since.isSurelyBefore(latest)) {
                    breaches.add(
                            JsonPointer.ROOT
                                    .at("solutions")
                                    .at(i)
                                    .at("stages")
                                    .at(j)
                                    .at("since"),
                            "since",
                            since,
                            "previous",
                            latest);
                }
                latest = since.compareTo(latest) > 0 ? since : latest;
            }
        }
    }
}
