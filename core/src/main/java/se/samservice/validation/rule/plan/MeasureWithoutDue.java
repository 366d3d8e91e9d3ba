package se.samservice.validation.rule.plan;

import se.samservice.finding.Rule;
import se.samservice.plan.Measure;
import se.samservice.plan.MeasureStatus;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** A measure has no time by which it is to be done. */
public final class MeasureWithoutDue extends DatasetRule {

    /** Describes the rule. */
    public MeasureWithoutDue() {
        super(Rule.warning("measure_without_due")
                .since("0.1")
                .messageSv("Åtgärden saknar slutdatum.")
                .messageEn("The measure has no due date.")
                .helpSv("Ange ett datum i due; det räcker med årtalet.")
                .helpEn("Give a date in due; the year is enough.")
                .rationale("Only what has a date can be late.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(Measure.class, (measure, place) -> {
            boolean open = measure.getStatus() == MeasureStatus.PLANNED || measure.getStatus() == MeasureStatus.ONGOING;
            if (open && measure.getDue().isEmpty()) {
                breaches.add(place.pointer());
            }
        });
    }
}
