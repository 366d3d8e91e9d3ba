package se.samservice.validation.rule.place;

import se.samservice.finding.Rule;
import se.samservice.place.SettlementClass;
import se.samservice.place.SettlementRecord;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** The letter of a settlement code says another class than the record. */
public final class SettlementClassAgainstCode extends DatasetRule {

    /** Describes the rule. */
    public SettlementClassAgainstCode() {
        super(Rule.error("settlement_class_against_code")
                .since("0.1")
                .messageSv("Koden {code} är inte en kod för klassen {class}.")
                .messageEn("The code {code} is not a code for the class {class}.")
                .helpSv("Rätta koden eller klassen: T står för tätort och S för småort.")
                .helpEn("Correct the code or the class: T stands for urban and S for small locality.")
                .rationale("The letter follows the class, so one of the two is from another year or another place.")
                .source("SCB, bebyggelseområdeskoder sedan 2021"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(SettlementRecord.class, (settlement, place) -> {
            settlement
                    .getCode()
                    .filter(code ->
                            WellFormed.settlement(code) && !fits(code.charAt(4), settlement.getSettlementClass()))
                    .ifPresent(code -> breaches.add(
                            place.pointer().at("code"), "code", code, "class", settlement.getSettlementClass()));
            settlement
                    .getLegacyCode()
                    .filter(code ->
                            WellFormed.legacySettlement(code) && !fits(code.charAt(0), settlement.getSettlementClass()))
                    .ifPresent(code -> breaches.add(
                            place.pointer().at("legacyCode"), "code", code, "class", settlement.getSettlementClass()));
        });
    }

    private static boolean fits(char letter, SettlementClass settlementClass) {
        return switch (settlementClass) {
            case URBAN_LOCALITY -> letter == 'T';
            case SMALL_LOCALITY -> letter == 'S';
            case OTHER -> letter != 'T' && letter != 'S';
        };
    }
}
