package se.samservice.validation.rule.collaboration;

import se.samservice.collaboration.AuthorityDialogue;
import se.samservice.collaboration.DialogueStep;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.validation.rule.TimeOrder;

/** The steps of a dialogue go back in time. */
public final class DialogueStepsOutOfOrder extends DatasetRule {

    /** Describes the rule. */
    public DialogueStepsOutOfOrder() {
        super(Rule.error("dialogue_steps_out_of_order")
                .since("0.1")
                .messageSv("Steget från {date} står efter ett senare, från {previous}.")
                .messageEn("The step of {date} stands after a later one, of {previous}.")
                .helpSv("Ordna stegen med det äldsta först.")
                .helpEn("Put the steps in order, oldest first.")
                .rationale("The last step is taken as where the dialogue stands.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(
                AuthorityDialogue.class,
                (dialogue, place) -> TimeOrder.checkSince(
                        dialogue.getOpened(),
                        dialogue.getSteps(),
                        DialogueStep::getDate,
                        (i, date, previous) -> breaches.add(
                                place.pointer().at("steps").at(i).at("date"), "date", date, "previous", previous)));
    }
}
