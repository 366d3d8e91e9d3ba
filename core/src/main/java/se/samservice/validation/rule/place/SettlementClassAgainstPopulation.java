package se.samservice.validation.rule.place;

import java.util.List;
import se.samservice.finding.JsonPointer;
import se.samservice.finding.Rule;
import se.samservice.place.Population;
import se.samservice.place.PopulationKind;
import se.samservice.place.SettlementClass;
import se.samservice.place.SettlementRecord;
import se.samservice.place.Village;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/**
 * A settlement class does not fit the number of people registered in the same year.
 */
public final class SettlementClassAgainstPopulation extends DatasetRule {

    /** Describes the rule. */
    public SettlementClassAgainstPopulation() {
        super(Rule.warning("settlement_class_against_population")
                .since("0.1")
                .messageSv("Klassen {class} stämmer inte med {count} folkbokförda år {year}.")
                .messageEn("The class {class} does not fit {count} registered inhabitants in {year}.")
                .helpSv(
                        "Kontrollera klassen, folkmängden och åren. En ort nära gränsen kan byta klass mellan två mätningar.")
                .helpEn(
                        "Check the class, the population and the years. A village near the limit may change class between two counts.")
                .rationale(
                        "An urban locality has at least 200 inhabitants in dense building, a small locality 50 to 199; a figure for a wider area may still be right.")
                .source("SCB, tätorter och småorter"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        List<Village> villages = data.dataset().getVillages();
        for (int i = 0; i < villages.size(); i++) {
            List<SettlementRecord> records = villages.get(i).getSettlementRecords();
            for (int j = 0; j < records.size(); j++) {
                checkRecord(
                        villages.get(i),
                        records.get(j),
                        JsonPointer.ROOT
                                .at("villages")
                                .at(i)
                                .at("settlementRecords")
                                .at(j),
                        breaches);
            }
        }
    }

    private static void checkRecord(Village village, SettlementRecord settlement, JsonPointer at, Breaches breaches) {
        List<Population> sameYear = village.getPopulations().stream()
                .filter(population -> population.getKind() == PopulationKind.REGISTERED)
                .filter(population ->
                        population.getAsOf().year() == settlement.getAsOf().year())
                .toList();
        boolean oneFits =
                sameYear.stream().anyMatch(population -> fits(settlement.getSettlementClass(), population.getCount()));
        sameYear.stream()
                .filter(population -> !oneFits)
                .findFirst()
                .ifPresent(population -> breaches.add(
                        at.at("settlementClass"),
                        "class",
                        settlement.getSettlementClass(),
                        "count",
                        population.getCount(),
                        "year",
                        settlement.getAsOf().year()));
    }

    private static boolean fits(SettlementClass settlementClass, int count) {
        return switch (settlementClass) {
            case URBAN_LOCALITY -> count >= 200;
            case SMALL_LOCALITY -> count >= 50 && count <= 199;
            case OTHER -> true;
        };
    }
}
