package se.samservice.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.samservice.place.Population;
import se.samservice.place.PopulationKind;
import se.samservice.place.Village;
import se.samservice.value.Id;

/**
 * How many people live in some villages, as far as known (Swedish: <i>berörda invånare</i>).
 *
 * <p>Those registered there are counted, by the newest figure known on the day. A village without one counts as unknown,
 * never as nobody.
 *
 * @param known the sum of the figures known
 * @param counted how many villages have a figure
 * @param unknown how many villages have none
 */
public record Residents(long known, int counted, int unknown) {

    /**
     * The residents of some villages.
     *
     * @param villages the villages; one that occurs twice counts once
     * @param date the day
     * @return the residents
     */
    public static Residents of(Collection<Village> villages, LocalDate date) {
        Map<Id<Village>, Village> once = new LinkedHashMap<>();
        villages.forEach(village -> once.putIfAbsent(village.getId(), village));
        long known = 0;
        int counted = 0;
        for (Village village : once.values()) {
            Optional<Population> figure = figure(village, date);
            known += figure.map(Population::getCount).orElse(0);
            counted += figure.isPresent() ? 1 : 0;
        }
        return new Residents(known, counted, once.size() - counted);
    }

    /** The figure that counts; a negative one is an error, and tells nothing. */
    static Optional<Population> figure(Village village, LocalDate date) {
        return village.populationOn(PopulationKind.REGISTERED, date).filter(people -> people.getCount() >= 0);
    }

    /**
     * Whether the sum is all there is to know.
     *
     * @return true if no village is without a figure
     */
    public boolean isComplete() {
        return unknown == 0;
    }
}
