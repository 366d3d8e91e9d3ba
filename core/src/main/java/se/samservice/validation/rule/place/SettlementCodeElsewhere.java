package se.samservice.validation.rule.place;

import java.util.List;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.place.Municipalities;
import se.samservice.place.SettlementRecord;
import se.samservice.place.Village;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/**
 * A settlement code belongs to another municipality.
 */
public final class SettlementCodeElsewhere extends DatasetRule {

    /** Describes the rule. */
    public SettlementCodeElsewhere() {
        super(Rule.error("settlement_code_elsewhere")
                .since("0.1")
                .messageSv(
                        "Bebyggelseområdeskoden {code} hör till kommun {found}, men datamängden gäller kommun {municipality}.")
                .messageEn(
                        "The settlement code {code} belongs to municipality {found}, but the dataset is about municipality {municipality}.")
                .helpSv("Rätta koden, eller flytta orten till rätt kommuns datamängd.")
                .helpEn("Correct the code, or move the village to the dataset of its own municipality.")
                .rationale("The first four characters of a settlement code are the code of its municipality.")
                .source("SCB, bebyggelseområdeskoder sedan 2021"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        String municipality = data.dataset().getMunicipality().getCode();
        if (Municipalities.withCode(municipality).isEmpty()) {
            return; // one wrong code of the municipality is no fault of each of its villages
        }
        List<Village> villages = data.dataset().getVillages();
        for (int i = 0; i < villages.size(); i++) {
            List<SettlementRecord> records = villages.get(i).getSettlementRecords();
            for (int j = 0; j < records.size(); j++) {
                JsonPointer at = JsonPointer.ROOT
                        .at("villages")
                        .at(i)
                        .at("settlementRecords")
                        .at(j)
                        .at("code");
                records.get(j)
                        .getCode()
                        .filter(code -> code.length() == 9 && !code.startsWith(municipality))
                        .filter(code ->
                                Municipalities.withCode(code.substring(0, 4)).isPresent())
                        .ifPresent(code -> breaches.add(
                                at, "code", code, "found", code.substring(0, 4), "municipality", municipality));
            }
        }
    }
}
