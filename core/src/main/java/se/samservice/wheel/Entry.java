package se.samservice.wheel;

import java.util.List;
import java.util.Optional;
import se.samservice.cycle.ActivityKind;

/**
 * An activity with its number in the wheel and its times in the period.
 *
 * @param number from 1; 0 when it does not take place in the period
 * @param ring the position of its ring, the outermost being 0
 */
record Entry(int number, String title, Optional<String> shortTitle, ActivityKind kind, int ring, List<Time> times) {

    Entry numbered(int newNumber) {
        return new Entry(newNumber, title, shortTitle, kind, ring, times);
    }
}
