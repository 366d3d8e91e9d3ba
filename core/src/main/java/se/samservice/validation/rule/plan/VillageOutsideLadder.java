package se.samservice.validation.rule.plan;

import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.plan.ServicePlan;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** A plan gives a village a role that its own ladder does not have. */
public final class VillageOutsideLadder extends DatasetRule {

    /** Describes the rule. */
    public VillageOutsideLadder() {
        super(Rule.error("village_outside_ladder")
                .since("0.1")
                .messageSv("Rollen {role} finns inte bland planens nivåer.")
                .messageEn("The role {role} is not among the levels of the plan.")
                .helpSv("Rätta rollen, eller lägg till nivån i levels.")
                .helpEn("Correct the role, or add the level to levels.")
                .rationale("What the village may expect is told by the level.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(ServicePlan.class, (plan, place) -> {
            for (int i = 0; i < plan.getVillages().size(); i++) {
                JsonPointer at = place.pointer().at("villages").at(i).at("role");
                plan.getVillages()
                        .get(i)
                        .getRole()
                        .filter(role -> !plan.getLevels().isEmpty())
                        .filter(role -> plan.getLevels().stream()
                                .noneMatch(level -> level.getRole().equals(role)))
                        .ifPresent(role -> breaches.add(at, "role", role));
            }
        });
    }
}
