package se.samservice.validation.rule.plan;

import se.samservice.finding.Rule;
import se.samservice.plan.HalfYearSummary;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** A summary belongs neither to a project nor to a plan. */
public final class SummaryOfNothing extends DatasetRule {

    /** Describes the rule. */
    public SummaryOfNothing() {
        super(Rule.warning("summary_of_nothing")
                .since("0.1")
                .messageSv("Summeringen hör varken till ett projekt eller en plan.")
                .messageEn("The summary belongs neither to a project nor to a plan.")
                .helpSv("Ange project eller plan.")
                .helpEn("Give project or plan.")
                .rationale("It cannot be told whether all summaries that should exist do.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(HalfYearSummary.class, (summary, place) -> {
            if (summary.getProject().isEmpty() && summary.getPlan().isEmpty()) {
                breaches.add(place.pointer());
            }
        });
    }
}
