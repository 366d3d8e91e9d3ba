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
        data.watch(Coordinates.class, (position, place) -> {
            if (isInSweden(position)) {
                positions.add(position);
            }
        });
        data.afterwards(() -> {
            if (positions.size() >= 3 && !areClose(positions)) {
                checkEach(data, positions, breaches);
            }
        });
    }

    private static void checkEach(DatasetIndex data, List<Coordinates> positions, Breaches breaches) {
        double latitude = median(positions, Coordinates::getLatitude);
        double longitude = median(positions, Coordinates::getLongitude);
        data.each(Coordinates.class, (position, place) -> {
            long km =
                    Math.round(Sweden.kilometres(latitude, longitude, position.getLatitude(), position.getLongitude()));
            if (km > FAR && isInSweden(position)) {
                breaches.add(place.pointer(), "km", km);
            }
        });
    }

    private static boolean isInSweden(Coordinates position) {
        return Sweden.contains(position.getLatitude(), position.getLongitude());
    }

    /** Whether all fit in one degree of latitude and two of longitude, where no two are more than 170 km apart in Sweden. */
    private static boolean areClose(List<Coordinates> positions) {
        double south = Double.MAX_VALUE;
        double north = -Double.MAX_VALUE;
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        for (Coordinates position : positions) {
            south = Math.min(south, position.getLatitude());
            north = Math.max(north, position.getLatitude());
            west = Math.min(west, position.getLongitude());
            east = Math.max(east, position.getLongitude());
        }
        return north - south <= 1 && east - west <= 2;
    }

    private static double median(List<Coordinates> positions, ToDoubleFunction<Coordinates> axis) {
        double[] sorted = positions.stream().mapToDouble(axis).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }
}
