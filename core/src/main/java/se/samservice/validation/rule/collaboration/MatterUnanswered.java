package se.samservice.validation.rule.collaboration;

import se.samservice.collaboration.VillageMatter;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** A village has waited long for an answer. */
public final class MatterUnanswered extends DatasetRule {

    private static final int DAYS_TO_ANSWER = 30;

    /** Describes the rule. */
    public MatterUnanswered() {
        super(Rule.info("matter_unanswered")
                .since("0.1")
                .messageSv("Ärendet kom in {received} och väntar ännu på svar.")
                .messageEn("The matter came in {received} and still waits for an answer.")
                .helpSv(
                        "Hör efter hos den verksamhet som har ärendet och svara orten, om så bara med besked om när svaret kommer.")
                .helpEn(
                        "Ask the unit that has the matter and answer the village, if only with when the answer will come.")
                .rationale(
                        "A village that gets no answer stops asking. The limit of 30 days is this library's own and no law's.")
                .source("Own limit of Samservice"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        long monthAgo = data.today().toEpochDay() - DAYS_TO_ANSWER;
        data.watch(VillageMatter.class, (matter, place) -> {
            boolean waits =
                    matter.getAnswered().isEmpty() && matter.getOutcome().isEmpty();
            if (waits && matter.getReceived().latest().toEpochDay() < monthAgo) {
                breaches.add(place.pointer(), "received", matter.getReceived());
            }
        });
    }
}
