package se.samservice.validation.rule.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.samservice.finding.Rule;
import se.samservice.place.Village;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;

/** Two villages have the same name. */
public final class VillageNameShared extends DatasetRule {

    /** Describes the rule. */
    public VillageNameShared() {
        super(Rule.info("village_name_shared")
                .since("0.1")
                .messageSv("Orten {other} har samma namn.")
                .messageEn("The village {other} has the same name.")
                .helpSv(
                        "Slå ihop dem om det är samma ort. Annars gör ett tillägg till namnet, till exempel socknen, att de kan skiljas åt.")
                .helpEn(
                        "Merge them if they are the same village. Otherwise an addition to the name, for example the parish, tells them apart.")
                .rationale("Villages of one name do exist, but more often the same one has been entered twice.")
                .source("Samservice data model"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        Map<String, Village> first =
                new HashMap<>(2 * data.dataset().getVillages().size());
        data.watch(Village.class, (village, place) -> {
            String name = village.getName().strip().toLowerCase(Locale.ROOT);
            Village earlier = first.putIfAbsent(name, village);
            // A name that is missing and an id that is taken are told of by their own rules.
            if (earlier != null && !name.isEmpty() && !earlier.getId().equals(village.getId())) {
                breaches.add(place.pointer().at("name"), "other", earlier.getId());
            }
        });
    }
}
