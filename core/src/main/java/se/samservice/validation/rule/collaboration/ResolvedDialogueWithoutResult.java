package se.samservice.validation.rule.collaboration;

import se.samservice.collaboration.AuthorityDialogue;
import se.samservice.collaboration.DialogueStatus;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** A dialogue is resolved and nobody says how. */
public final class ResolvedDialogueWithoutResult extends DatasetRule {

    /** Describes the rule. */
    public ResolvedDialogueWithoutResult() {
        super(Rule.warning("resolved_dialogue_without_result")
                .since("0.1")
                .messageSv("Dialogen är löst, men det framgår inte med vilket resultat.")
                .messageEn("The dialogue is resolved, but its result is not given.")
                .helpSv("Skriv resultatet i result.")
                .helpEn("Write the result in result.")
                .rationale("What worked once is what the next village wants to know.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(AuthorityDialogue.class, (dialogue, place) -> {
            if (dialogue.getStatus() == DialogueStatus.RESOLVED
                    && dialogue.getResult().isEmpty()) {
                breaches.add(place.pointer());
            }
        });
    }
}
