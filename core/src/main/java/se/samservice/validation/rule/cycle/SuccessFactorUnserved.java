package se.samservice.validation.rule.cycle;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import se.samservice.cycle.Activity;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.method.SuccessFactor;
import se.samservice.method.SuccessFactors;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Id;

/** No activity of the year serves a success factor. */
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
                        "What no activity carries is forgotten. The built-in factors count once an activity names one of them or a checklist has been gone through.")
                .source("Umeå's project Lokal SamService: success factors"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        if (data.dataset().getAnnualCycles().isEmpty()) {
            return;
        }
        Set<Id<SuccessFactor>> served = new HashSet<>();
        data.each(Activity.class, (activity, place) -> served.addAll(activity.getSuccessFactors()));
        Set<Id<SuccessFactor>> known = new LinkedHashSet<>();
        boolean reviewed = !data.dataset().getChecklistReviews().isEmpty();
        if (reviewed || SuccessFactors.umea().stream().anyMatch(factor -> served.contains(factor.getId()))) {
            SuccessFactors.umea().forEach(factor -> known.add(factor.getId()));
        }
        data.each(SuccessFactor.class, (factor, place) -> known.add(factor.getId()));
        known.removeAll(served);
        known.forEach(factor -> breaches.add(JsonPointer.ROOT.at("annualCycles").at(0), "factor", factor));
    }
}
