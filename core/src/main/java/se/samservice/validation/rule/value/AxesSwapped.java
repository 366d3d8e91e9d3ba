package se.samservice.validation.rule.value;

import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Coordinates;

/** Latitude and longitude have changed places. */
public final class AxesSwapped extends DatasetRule {

    /** Describes the rule. */
    public AxesSwapped() {
        super(Rule.warning("axes_swapped")
                .since("0.1")
                .messageSv("Latitud och longitud verkar ha bytt plats: så som de står ligger platsen utanför Sverige.")
                .messageEn(
                        "Latitude and longitude seem to have changed places: as they stand, the place lies outside Sweden.")
                .helpSv("Låt latitude och longitude byta värde med varandra.")
                .helpEn("Let latitude and longitude change values with each other.")
                .rationale("Maps and data formats do not agree on which comes first.")
                .source("RFC 7946, section 3.1.1, against ISO 6709"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(Coordinates.class, (position, place) -> {
            // No point of Sweden lies in Sweden with its axes swapped as well.
            if (Sweden.contains(position.getLongitude(), position.getLatitude())) {
                breaches.add(place.pointer());
            }
        });
    }
}
