package se.samservice.validation.rule.need;

import se.samservice.finding.Rule;
import se.samservice.need.ServiceSolution;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** A solution meets no need and does not say why. */
public final class SolutionWithoutNeed extends DatasetRule {

    /** Describes the rule. */
    public SolutionWithoutNeed() {
        super(Rule.warning("solution_without_need")
                .since("0.1")
                .messageSv("Lösningen svarar inte mot något behov.")
                .messageEn("The solution meets no need.")
                .helpSv("Ange behovet i needs, eller skälet i noNeedReason.")
                .helpEn("Name the need in needs, or the reason in noNeedReason.")
                .rationale("Service work starts from what people need; what has another origin should say so.")
                .source("Tillväxtverket, Med samverkan som nav (2020)"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(ServiceSolution.class, (solution, place) -> {
            if (solution.getNeeds().isEmpty() && solution.getNoNeedReason().isEmpty()) {
                breaches.add(place.pointer());
            }
        });
    }
}
