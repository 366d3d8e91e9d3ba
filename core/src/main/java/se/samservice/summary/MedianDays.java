package se.samservice.summary;

import java.util.List;
import java.util.Optional;

/**
 * How long something took in the middle case (Swedish: <i>median</i>).
 *
 * @param days whole days, or a half one more: of an even number of cases it is halfway between the two in the middle
 * @param of from how many cases, at least one
 */
public record MedianDays(double days, int of) {

    static Optional<MedianDays> among(List<Long> lengths) {
        if (lengths.isEmpty()) {
            return Optional.empty();
        }
        List<Long> sorted = lengths.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double days = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
        return Optional.of(new MedianDays(days, sorted.size()));
    }
}
