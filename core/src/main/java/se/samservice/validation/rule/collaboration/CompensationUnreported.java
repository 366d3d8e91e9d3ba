package se.samservice.validation.rule.collaboration;

import se.samservice.collaboration.Compensation;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** A local actor was paid for a time that is over and has not reported. */
public final class CompensationUnreported extends DatasetRule {

    /** Describes the rule. */
    public CompensationUnreported() {
        super(Rule.info("compensation_unreported")
                .since("0.1")
                .messageSv("Perioden är slut, men ingen redovisning har kommit in.")
                .messageEn("The period is over, but no report has come in.")
                .helpSv("Ange datumet i reported när redovisningen har kommit.")
                .helpEn("Give the date in reported when the report has come.")
                .rationale("Several schemes pay the next period only after a report of the last.")
                .source("Motala, bygdepeng; Svenljunga, byalagspeng"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(Compensation.class, (compensation, place) -> {
            boolean over = compensation
                    .getPeriod()
                    .getEnd()
                    .filter(end -> end.latest().isBefore(data.today()))
                    .isPresent();
            if (over && compensation.getReported().isEmpty()) {
                breaches.add(place.pointer());
            }
        });
    }
}
