package se.samservice.validation.rule.plan;

import java.util.HashMap;
import java.util.Map;
import se.samservice.finding.Rule;
import se.samservice.plan.HalfYearSummary;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** There are two summaries of one half-year for the same project or plan. */
public final class SummaryTwice extends DatasetRule {

    /** Describes the rule. */
    public SummaryTwice() {
        super(Rule.error("summary_twice")
                .since("0.1")
                .messageSv("Halvåret {halfYear} är redan summerat i {other}.")
                .messageEn("The half-year {halfYear} is already summed up in {other}.")
                .helpSv("Slå ihop summeringarna.")
                .helpEn("Merge the summaries.")
                .rationale("The recipients get one summary every half-year.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        Map<String, HalfYearSummary> first = new HashMap<>();
        data.watch(HalfYearSummary.class, (summary, place) -> {
            String key = summary.getHalfYear() + " " + summary.getProject() + " " + summary.getPlan();
            boolean owned =
                    summary.getProject().isPresent() || summary.getPlan().isPresent();
            HalfYearSummary earlier = owned ? first.putIfAbsent(key, summary) : null;
            if (earlier != null) {
                breaches.add(
                        place.pointer().at("halfYear"), "halfYear", summary.getHalfYear(), "other", earlier.getId());
            }
        });
    }
}
