package se.samservice.validation.rule.plan;

import se.samservice.finding.Rule;
import se.samservice.plan.Measure;
import se.samservice.plan.MeasureStatus;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** A measure was to be done by now and is not. */
public final class MeasureOverdue extends DatasetRule {

    /** Describes the rule. */
    public MeasureOverdue() {
        super(Rule.warning("measure_overdue")
                .since("0.1")
                .messageSv("Åtgärden skulle ha varit klar {due}.")
                .messageEn("The measure was to be done by {due}.")
                .helpSv("Ändra status om den är klar eller har strukits, eller sätt ett nytt slutdatum.")
                .helpEn("Change the status if it is done or has been dropped, or set a new due date.")
                .rationale("A date that has passed unnoticed steers nobody.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(Measure.class, (measure, place) -> {
            boolean open = measure.getStatus() == MeasureStatus.PLANNED || measure.getStatus() == MeasureStatus.ONGOING;
            measure.getDue()
                    .filter(due -> open && due.latest().isBefore(data.today()))
                    .ifPresent(due -> breaches.add(place.pointer().at("due"), "due", due));
        });
    }
}
