package se.samservice.validation.rule.collaboration;

import se.samservice.collaboration.VillageMatter;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** A matter has an outcome but no answer, or an answer but no outcome. */
public final class OutcomeWithoutAnswer extends DatasetRule {

    /** Describes the rule. */
    public OutcomeWithoutAnswer() {
        super(Rule.warning("outcome_without_answer")
                .since("0.1")
                .messageSv("Ärendet har antingen ett svarsdatum eller ett utfall, men inte båda.")
                .messageEn("The matter has either a date of answer or an outcome, but not both.")
                .helpSv("Ange både answered och outcome, eller inget av dem medan ärendet väntar.")
                .helpEn("Give both answered and outcome, or neither while the matter waits.")
                .rationale("A matter is done when the village has been told what came of it.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(VillageMatter.class, (matter, place) -> {
            if (matter.getAnswered().isPresent() != matter.getOutcome().isPresent()) {
                breaches.add(place.pointer());
            }
        });
    }
}
