package se.samservice.validation.rule.plan;

import se.samservice.finding.Rule;
import se.samservice.plan.ResultUptake;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** A result was taken up, but not by whom or in what. */
public final class UptakeByNobody extends DatasetRule {

    /** Describes the rule. */
    public UptakeByNobody() {
        super(Rule.warning("uptake_by_nobody")
                .since("0.1")
                .messageSv("Det står inte i vilket dokument eller av vem resultatet togs upp.")
                .messageEn("It does not say in which document or by whom the result was taken up.")
                .helpSv("Ange document, plan eller actor.")
                .helpEn("Give document, plan or actor.")
                .rationale("A result lives on only where somebody can look it up.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(ResultUptake.class, (uptake, place) -> {
            if (uptake.getDocument().isEmpty()
                    && uptake.getPlan().isEmpty()
                    && uptake.getActor().isEmpty()) {
                breaches.add(place.pointer());
            }
        });
    }
}
