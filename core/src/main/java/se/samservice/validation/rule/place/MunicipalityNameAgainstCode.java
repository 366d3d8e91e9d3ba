package se.samservice.validation.rule.place;

import java.util.List;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.finding.Suggestion;
import se.samservice.place.Municipalities;
import se.samservice.place.Municipality;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/**
 * The name of the municipality belongs to another code.
 */
public final class MunicipalityNameAgainstCode extends DatasetRule {

    /** Describes the rule. */
    public MunicipalityNameAgainstCode() {
        super(Rule.warning("municipality_name_against_code")
                .since("0.1")
                .messageSv("Kommunkoden {code} hör till {expected}, men kommunen har ett annat namn här.")
                .messageEn(
                        "The municipality code {code} belongs to {expected}, but the municipality has another name here.")
                .helpSv("Rätta koden eller namnet.")
                .helpEn("Correct the code or the name.")
                .rationale("A code that was copied from another dataset is the likeliest way to get all figures wrong.")
                .source("Lantmäteriet, kommuner 2026-01-01"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        Municipality municipality = data.dataset().getMunicipality();
        Municipalities.withCode(municipality.getCode())
                .filter(official -> !official.getName().equals(municipality.getName()))
                .ifPresent(official -> breaches.add(
                        JsonPointer.ROOT.at("municipality").at("name"),
                        Suggestion.closest(municipality.getName(), List.of(official.getName())),
                        "code",
                        municipality.getCode(),
                        "expected",
                        official.getName()));
    }
}
