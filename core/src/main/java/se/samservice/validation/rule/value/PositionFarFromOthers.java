package se.samservice.validation.rule.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import se.samservice.finding.Rule;
import se.samservice.validation.rule.Breaches;
import se.samservice.validation.rule.DatasetIndex;
import se.samservice.validation.rule.DatasetRule;
import se.samservice.value.Coordinates;

/** A place lies far from all others of the municipality. */
public final class PositionFarFromOthers extends DatasetRule {

    private static final int FAR = 200;

    /** Describes the rule. */
    public PositionFarFromOthers() {
        super(Rule.warning("position_far_from_others")
                .since("0.1")
                .messageSv("Platsen ligger {km} km från mitten av de övriga platserna.")
                .messageEn("The place lies {km} km from the middle of the other places.")
                .helpSv("Kontrollera koordinaterna: en enda fel siffra flyttar platsen långt.")
                .helpEn("Check the coordinates: one wrong digit moves the place far.")
                .rationale(
                        "Hardly any place lies more than 200 kilometres from the middle of its municipality. The middle is the median of at least three positions in Sweden, which one wrong position does not move much. The limit is this library's own.")
                .source("Own limit of Samservice"));
    }

    @Override
    public void check(DatasetIndex data, Breaches breaches) {
        List<Coordinates> positions = new ArrayList<>();
        data.each(Coordinates.class, (position, place) -> {
            if (Sweden.contains(position.getLatitude(), position.getLongitude())) {
                positions.add(position);
            }
        });
        if (positions.size() < 3) {
            return;
        }
        double latitude = median(positions, Coordinates::getLatitude);
        double longitude = median(positions, Coordinates::getLongitude);
        data.each(Coordinates.class, (position, place) -> {
            double north = position.getLatitude() - latitude;
            double east = position.getLongitude() - longitude;
            if (Math.abs(north) <= 1 && Math.abs(east) <= 1) {
                return; // at most 130 km in Sweden
            }
            long km =
                    Math.round(Sweden.kilometres(latitude, longitude, position.getLatitude(), position.getLongitude()));
            if (km > FAR && Sweden.contains(position.getLatitude(), position.getLongitude())) {
                breaches.add(place.pointer(), "km", km);
            }
        });
    }

    private static double median(List<Coordinates> positions, ToDoubleFunction<Coordinates> axis) {
        double[] sorted = positions.stream().mapToDouble(axis).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }
}
