package se.samservice.validation.rule.plan;

import se.samservice.finding.Rule;
import se.samservice.plan.Measure;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** Nobody is to carry out a measure. */
public final class MeasureWithoutResponsible extends DatasetRule {

    /** Describes the rule. */
    public MeasureWithoutResponsible() {
        super(Rule.warning("measure_without_responsible")
                .since("0.1")
                .messageSv("Ingen är ansvarig för åtgärden.")
                .messageEn("Nobody is responsible for the measure.")
                .helpSv("Ange en roll i responsibility.")
                .helpEn("Name a role in responsibility.")
                .rationale("What nobody is to do is not done.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(Measure.class, (measure, place) -> {
            if (measure.getResponsibility().isEmpty()) {
                breaches.add(place.pointer());
            }
        });
    }
}
