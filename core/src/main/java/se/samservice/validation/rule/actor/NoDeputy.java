package se.samservice.validation.rule.actor;

import se.samservice.actor.Responsibility;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** Something hangs on one role alone. */
public final class NoDeputy extends DatasetRule {

    /** Describes the rule. */
    public NoDeputy() {
        super(Rule.warning("no_deputy")
                .since("0.1")
                .messageSv("Bara {role} är ansvarig; ingen ersättare är angiven.")
                .messageEn("Only {role} is responsible; no deputy is named.")
                .helpSv("Ange en ersättare i deputyRole.")
                .helpEn("Name a deputy in deputyRole.")
                .rationale(
                        "Work that hangs on one person stops when that person leaves; 15 municipalities named it their weakness.")
                .source("Tillväxtverket, service work in 15 municipalities 2022–2025"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(Responsibility.class, (responsibility, place) -> {
            if (responsibility.getDeputyRole().isEmpty()) {
                breaches.add(place.pointer(), "role", responsibility.getRole());
            }
        });
    }
}
