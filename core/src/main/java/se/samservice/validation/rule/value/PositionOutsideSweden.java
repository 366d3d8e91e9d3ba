package se.samservice.validation.rule.value;

import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Coordinates;

/** A place of the municipality lies in another country or out at sea. */
public final class PositionOutsideSweden extends DatasetRule {

    /** Describes the rule. */
    public PositionOutsideSweden() {
        super(Rule.warning("position_outside_sweden")
                .since("0.1")
                .messageSv("Platsen ligger utanför Sverige.")
                .messageEn("The place lies outside Sweden.")
                .helpSv(
                        "Kontrollera koordinaterna. De anges i grader enligt WGS 84, till exempel latitud 64,25 och longitud 20,24.")
                .helpEn(
                        "Check the coordinates. They are degrees of WGS 84, for example latitude 64.25 and longitude 20.24.")
                .rationale(
                        "Distances are counted from positions. Sweden is taken as the box from 55.0 to 69.1 degrees north and 10.5 to 24.2 degrees east.")
                .source("WGS 84; the outermost points of Sweden"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        data.watch(Coordinates.class, (position, place) -> {
            double latitude = position.getLatitude();
            double longitude = position.getLongitude();
            if (Sweden.isOnEarth(latitude, longitude)
                    && !Sweden.contains(latitude, longitude)
                    && !Sweden.contains(longitude, latitude)) {
                breaches.add(place.pointer());
            }
        });
    }
}
