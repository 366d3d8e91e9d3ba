package se.samservice.validation.rule.place;

import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.place.Municipalities;
import se.samservice.place.Municipality;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/**
 * The county of the municipality is not the one its code begins with.
 */
public final class CountyAgainstMunicipality extends DatasetRule {

    /** Describes the rule. */
    public CountyAgainstMunicipality() {
        super(Rule.error("county_against_municipality")
                .since("0.1")
                .messageSv("Länskoden {county} stämmer inte med kommunkoden {municipality}, vars län är {expected}.")
                .messageEn(
                        "The county code {county} does not fit the municipality code {municipality}, whose county is {expected}.")
                .helpSv("Skriv kommunkodens två första siffror som länskod.")
                .helpEn("Write the first two digits of the municipality code as county code.")
                .rationale("The first two digits of a municipality code are the code of its county.")
                .source("SCB, länskoder och kommunkoder"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        Municipality municipality = data.dataset().getMunicipality();
        String county = municipality.getCountyCode();
        // A code that is malformed or unknown is reported as that; it says nothing about the county.
        Municipalities.withCode(municipality.getCode())
                .map(Municipality::getCountyCode)
                .filter(expected -> WellFormed.county(county) && !county.equals(expected))
                .ifPresent(expected -> breaches.add(
                        JsonPointer.ROOT.at("municipality").at("countyCode"),
                        "county",
                        county,
                        "municipality",
                        municipality.getCode(),
                        "expected",
                        expected));
    }
}
