package se.samservice.summary;

import java.util.List;
import java.util.stream.Stream;
import se.samservice.place.Village;
import se.samservice.value.Id;

/**
 * What a summary says of one village, of several together or of the whole municipality (Swedish: <i>ort för ort</i>).
 *
 * @param villages ids of all the villages it is about, in the order of the dataset; none for the whole municipality
 * @param done what was done, in the order of time
 * @param ongoing what is going on at the end of the half-year
 * @param next what comes next: first what has a date, then open needs
 */
public record VillagePart(
        List<Id<Village>> villages, List<SummaryLine> done, List<SummaryLine> ongoing, List<SummaryLine> next) {

    /**
     * Keeps copies.
     *
     * @param villages the villages it is about
     * @param done what was done
     * @param ongoing what is going on
     * @param next what comes next
     */
    public VillagePart {
        villages = List.copyOf(villages);
        done = List.copyOf(done);
        ongoing = List.copyOf(ongoing);
        next = List.copyOf(next);
    }

    Stream<SummaryLine> lines() {
        return Stream.of(done, ongoing, next).flatMap(List::stream);
    }
}
