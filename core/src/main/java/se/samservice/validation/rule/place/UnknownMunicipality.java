package se.samservice.validation.rule.place;

import java.util.Optional;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.place.Municipalities;
import se.samservice.place.Municipality;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/**
 * No municipality has this code.
 */
public final class UnknownMunicipality extends DatasetRule {

    /** Describes the rule. */
    public UnknownMunicipality() {
        super(Rule.error("unknown_municipality")
                .since("0.1")
                .messageSv("Ingen kommun har koden {code}.")
                .messageEn("No municipality has the code {code}.")
                .helpSv("Rätta koden. SCB har en lista över alla kommunkoder.")
                .helpEn("Correct the code. Statistics Sweden lists all municipality codes.")
                .rationale("The code is what other registers know the municipality by.")
                .source("Lantmäteriet, kommuner 2026-01-01"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        String code = data.dataset().getMunicipality().getCode();
        boolean reserved = code.equals("0000");
        boolean wellFormed = code.length() == 4 && code.chars().allMatch(c -> c >= '0' && c <= '9');
        if (wellFormed && !reserved && Municipalities.withCode(code).isEmpty()) {
            String name = data.dataset().getMunicipality().getName();
            Optional<String> sameName = Municipalities.all().stream()
                    .filter(known -> known.getName().equalsIgnoreCase(name))
                    .map(Municipality::getCode)
                    .findFirst();
            breaches.add(JsonPointer.ROOT.at("municipality").at("code"), sameName, "code", code);
        }
    }
}
