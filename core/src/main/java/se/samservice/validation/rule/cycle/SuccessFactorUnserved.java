package se.samservice.validation.rule.cycle;

import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.method.SuccessFactor;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** No activity of this year or the next serves a success factor. */
public final class SuccessFactorUnserved extends DatasetRule {

    /** Describes the rule. */
    public SuccessFactorUnserved() {
        super(Rule.info("success_factor_unserved")
                .since("0.1")
                .messageSv("Ingen aktivitet i årshjulet tar hand om framgångsfaktorn {factor}.")
                .messageEn("No activity of the annual cycle serves the success factor {factor}.")
                .helpSv("Lägg till en aktivitet som gör det, eller ange framgångsfaktorn hos en som redan finns.")
                .helpEn("Add an activity that does, or name the success factor at one that is there.")
                .rationale(
                        "What no activity of this year or the next carries is forgotten. The built-in factors count once an activity names one of them or a checklist has been gone through.")
                .source("Umeå's project Lokal SamService: success factors"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        if (!data.dataset().getAnnualCycles().isEmpty()) {
            WorkInView.coverage(data).unservedSuccessFactors().stream()
                    .map(SuccessFactor::getId)
                    .distinct()
                    .forEach(factor ->
                            breaches.add(JsonPointer.ROOT.at("annualCycles").at(0), "factor", factor));
        }
    }
}
