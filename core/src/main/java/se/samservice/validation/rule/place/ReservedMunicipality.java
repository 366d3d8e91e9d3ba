package se.samservice.validation.rule.place;

import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** The municipality is the one set aside for examples. */
public final class ReservedMunicipality extends DatasetRule {

    /** Describes the rule. */
    public ReservedMunicipality() {
        super(Rule.info("reserved_municipality")
                .since("0.1")
                .messageSv("Kommunkoden 0000 är reserverad för exempel; uppgifterna är påhittade.")
                .messageEn("The municipality code 0000 is reserved for examples; the data is invented.")
                .helpSv("Byt till kommunens egen kod innan uppgifterna används på riktigt.")
                .helpEn("Change to the code of the municipality before the data is used in earnest.")
                .rationale("Invented figures must never be taken for real ones.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        if (data.dataset().getMunicipality().getCode().equals("0000")) {
            breaches.add(JsonPointer.ROOT.at("municipality").at("code"));
        }
    }
}
