package se.samservice.validation.rule.cycle;

import se.samservice.cycle.OccurrenceException;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** An occurrence is moved by more than ten years. */
public final class MovedTooFar extends DatasetRule {

    /** Describes the rule. */
    public MovedTooFar() {
        super(Rule.error("moved_too_far")
                .since("0.1")
                .messageSv("Tillfället {nominal} flyttas till {movedTo}, mer än 3660 dagar bort.")
                .messageEn("The occurrence of {nominal} is moved to {movedTo}, more than 3660 days away.")
                .helpSv("Rätta den av dagarna som är fel.")
                .helpEn("Correct the day that is wrong.")
                .rationale(
                        "An exception is about one year's work; such a day is mistyped. The occurrence stays where its timing puts it.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(OccurrenceException.class, (exception, place) -> {
            if (exception.isMovedTooFar()) {
                breaches.add(
                        place.pointer().at("movedTo"),
                        "nominal",
                        exception.getNominal(),
                        "movedTo",
                        exception.getMovedTo().orElseThrow());
            }
        });
    }
}
