package se.samservice.validation.rule.need;

import se.samservice.finding.Rule;
import se.samservice.need.NeedStatus;
import se.samservice.need.ServiceNeed;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** A need is dropped and nobody says why. */
public final class DroppedNeedWithoutReason extends DatasetRule {

    /** Describes the rule. */
    public DroppedNeedWithoutReason() {
        super(Rule.warning("dropped_need_without_reason")
                .since("0.1")
                .messageSv("Behovet är avskrivet utan att det står varför.")
                .messageEn("The need is dropped without a reason.")
                .helpSv("Skriv skälet i statusReason.")
                .helpEn("Write the reason in statusReason.")
                .rationale("Those who voiced the need are owed an answer.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(ServiceNeed.class, (need, place) -> {
            if (need.getStatus() == NeedStatus.DROPPED && need.getStatusReason().isEmpty()) {
                breaches.add(place.pointer());
            }
        });
    }
}
