package se.samservice.validation.rule.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.place.Village;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** Two villages have the same settlement serial. */
public final class SettlementSharedByVillages extends DatasetRule {

    /** Describes the rule. */
    public SettlementSharedByVillages() {
        super(Rule.error("settlement_shared_by_villages")
                .since("0.1")
                .messageSv("Löpnumret {serial} i koden hör redan till orten {village}.")
                .messageEn("The serial {serial} of the code already belongs to the village {village}.")
                .helpSv("Rätta koden i den ena orten, eller slå ihop orterna.")
                .helpEn("Correct the code of one village, or merge the two.")
                .rationale(
                        "Municipality code and serial together are the part of the code that never changes and belongs to one settlement.")
                .source("SCB, bebyggelseområdeskoder sedan 2021"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        Map<String, Village> owners = new HashMap<>();
        data.watch(Village.class, (village, place) -> {
            for (int i = 0; i < village.getSettlementRecords().size(); i++) {
                JsonPointer at = place.pointer().at("settlementRecords").at(i).at("code");
                village.getSettlementRecords()
                        .get(i)
                        .getCode()
                        .filter(code -> WellFormed.settlement(code))
                        .map(code -> code.substring(0, 4) + code.substring(6))
                        .filter(serial -> isTaken(owners, serial, village))
                        .ifPresent(serial -> breaches.add(
                                at,
                                "serial",
                                serial.substring(4),
                                "village",
                                Objects.requireNonNull(owners.get(serial)).getId()));
            }
        });
    }

    private static boolean isTaken(Map<String, Village> owners, String serial, Village village) {
        Village owner = owners.putIfAbsent(serial, village);
        return owner != null && !owner.getId().equals(village.getId());
    }
}
